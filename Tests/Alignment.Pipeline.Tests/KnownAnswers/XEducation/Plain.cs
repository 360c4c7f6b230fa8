namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation;

/// <summary>
/// Comparisons in plain C#. Null is "not known"; the operators &amp;, | and ! of bool? are Kleene's. Independent of the
/// engine: nothing of it is called.
/// </summary>
internal static class Plain
{
    public static bool? AtLeast(this decimal? value, decimal bound) => value is { } known ? known >= bound : null;

    public static bool? Within(this decimal? value, decimal from, decimal to) => value is { } known ? known >= from && known <= to : null;

    public static bool? OneOf(this string? value, params string[] texts) =>
        value is null ? null : texts.Contains(value, StringComparer.OrdinalIgnoreCase);

    public static bool? Starts(this string? value, params string[] beginnings) =>
        value is null ? null : beginnings.Any(beginning => value.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    /// <summary>One of the words, between spaces and commas.</summary>
    public static bool? Mentions(this string? value, params string[] words) =>
        value?.Split(' ', ',', '-').Any(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>A missing value counts as "not met"; so does a criterion that is left out of points, of an any-of or of an exclusion.</summary>
    public static bool OrNot(this bool? answer) => answer ?? false;

    /// <summary>A criterion that is left out of what all must hold.</summary>
    public static bool OrLeftOut(this bool? answer) => answer ?? true;

    /// <summary>At least so many of these.</summary>
    public static bool? Of(int required, params bool?[] answers)
    {
        var met = answers.Count(answer => answer == true);
        return met >= required ? true : met + answers.Count(answer => answer is null) < required ? false : null;
    }
}
