namespace Alignment.Domain.Qualification.Wording;

/// <summary>Sentences that several texts share.</summary>
internal static class Sentences
{
    internal static string Passes(string name, string condition, decimal? points) =>
        (condition.Length == 0 ? "With any " + name : "If " + name + " " + condition + ",")
        + " this lead passes" + (points is { } certain ? " with " + Vocabulary.Number(certain) + " points." : ".");

    /// <summary>Cut to what the column of the lead holds, visibly.</summary>
    internal static string Within(string text, int length) =>
        text.Length <= length ? text : text.Remove(length - 1) + "…";

    internal static string List(string heading, IEnumerable<string> items)
    {
        var all = string.Join(", ", items);
        return all.Length == 0 ? string.Empty : "\n" + heading + all + ".";
    }
}
