using System.Globalization;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation;

/// <summary>One line of the file. A blank cell and the placeholder "Select" are missing values.</summary>
internal sealed class Prospect(IReadOnlyDictionary<string, string> cells)
{
    public const string File = "xeducation_leads.csv";
    public const string Key = "Prospect ID";
    public const string Outcome = "Converted";
    private const string Placeholder = "Select";

    public Guid Id { get; } = Guid.Parse(cells[Key]);

    /// <summary>What became of the lead; known only afterwards.</summary>
    public bool Converted { get; } = cells[Outcome] == "1";

    public IEnumerable<string> Headers => cells.Keys;

    public static IReadOnlyList<Prospect> ReadAll()
    {
        using var text = new StreamReader(DataFolder.Find(File)!);
        using var rows = Csv.Rows(text).GetEnumerator();
        rows.MoveNext();
        var headers = rows.Current;
        var prospects = new List<Prospect>();
        while (rows.MoveNext())
        {
            prospects.Add(new(headers.Zip(rows.Current, KeyValuePair.Create).ToDictionary(StringComparer.Ordinal)));
        }

        return prospects;
    }

    public string? Text(string header) => cells[header] is var text && text is "" or Placeholder ? null : text;

    public decimal? Number(string header) => Text(header) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    public bool Yes(string header) => cells[header] == "Yes";
}
