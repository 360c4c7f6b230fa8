using System.Globalization;

namespace Alignment.Domain.Qualification.Reading;

/// <summary>Reads what people typed, the same in every culture.</summary>
internal static class TypedValues
{
    private static readonly char[] separators = [';', '\n', '\r'];

    /// <summary>The items of a list, trimmed, without blanks.</summary>
    internal static string[] List(string? value) =>
        (value ?? string.Empty).Split(separators).Select(item => item.Trim()).Where(item => item.Length > 0).ToArray();

    /// <summary>Digits with a point for decimals; no grouping, because "10,000" means ten in half of Europe.</summary>
    internal static bool TryNumber(string text, out decimal number) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    internal static bool TryWhole(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    internal static bool TryFlag(string text, out bool flag)
    {
        flag = Same(text, "yes") || Same(text, "true") || text == "1";
        return flag || Same(text, "no") || Same(text, "false") || text == "0";
    }

    /// <summary>Sorted, each once.</summary>
    internal static T[] Sorted<T>(IEnumerable<T> items) => items.Distinct().OrderBy(item => item).ToArray();

    /// <summary>Sorted, each once whatever the capitals; which spelling stays does not depend on the order.</summary>
    internal static string[] Texts(IEnumerable<string> items) => items
        .OrderBy(item => item, StringComparer.Ordinal)
        .GroupBy(item => item.ToUpperInvariant(), StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.First())
        .ToArray();

    private static bool Same(string text, string word) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);
}
