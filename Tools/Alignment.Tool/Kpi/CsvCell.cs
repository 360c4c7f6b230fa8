using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace Alignment.Tool.Kpi;

/// <summary>A value of a row as a cell of a CSV file (RFC 4180) that no spreadsheet takes for a formula.</summary>
internal static class CsvCell
{
    private static readonly char[] Formula = ['=', '+', '-', '@', '\t', '\r'];
    private static readonly char[] Quoted = ['"', ',', '\r', '\n'];

    public static string Of(Entity row, string column) => Escaped(row.TryGetAttributeValue<object>(column, out var value) ? value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        Guid id => id.ToString("D"),
        OptionSetValue choice => Text(row.FormattedValues.TryGetValue(column, out var label) ? label : choice.Value.ToString(CultureInfo.InvariantCulture)),
        EntityReference reference => Text(string.IsNullOrEmpty(reference.Name) ? reference.Id.ToString("D") : reference.Name),
        _ => Text(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    } : "");

    /// <summary>Quotes where the format asks for them.</summary>
    public static string Escaped(string cell) => cell.IndexOfAny(Quoted) < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A text that begins like a formula gets an apostrophe, as spreadsheets themselves do it.</summary>
    private static string Text(string text) => text.Length > 0 && Formula.Contains(text[0]) ? "'" + text : text;
}
