using System.Globalization;
using Alignment.Tool.Importing.Files;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Replaying;

/// <summary>The cells of one row by their headers; what cannot be read is refused with its line.</summary>
internal sealed class PastCells(string file, CsvRow row, IReadOnlyDictionary<string, int> places)
{
    public int Line => row.Line;

    public string Text(string header) => places[header] < row.Fields.Length ? row.Fields[places[header]].Trim() : "";

    public string Needed(string header) => Text(header) is { Length: > 0 } text ? text : throw Wrong(header, "every row has one");

    /// <summary>UTC; null for an empty cell.</summary>
    public DateTime? Instant(string header)
    {
        var text = Text(header);
        if (text.Length == 0) return null;
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : throw Wrong(header, "it is an instant such as 2018-02-01T12:28:00Z, or empty");
    }

    /// <summary>A whole number, 0 or more.</summary>
    public int Whole(string header) =>
        int.TryParse(Text(header), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(header, "it is a whole number");

    /// <summary>Null for an empty cell.</summary>
    public decimal? Amount(string header)
    {
        var text = Text(header);
        if (text.Length == 0) return null;
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount : throw Wrong(header, "it is an amount such as 1054.00, or empty");
    }

    public ToolException Wrong(string header, string rule) =>
        ToolException.InSource($"{file}, line {row.Line}: {header} is \"{Text(header)}\"; {rule}.", "Correct the file; nothing was replayed.");
}
