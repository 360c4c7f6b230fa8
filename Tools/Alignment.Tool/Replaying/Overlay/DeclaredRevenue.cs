using System.Globalization;
using Alignment.Tool.Importing.Files;

namespace Alignment.Tool.Replaying.Overlay;

/// <summary>What the won deals declared a month, by the key of the lead, in the organisation's base currency.</summary>
internal static class DeclaredRevenue
{
    private const string Name = "olist_closed_deals_dataset.csv";

    /// <returns>Empty when the file is not there: the deals are won without an amount then.</returns>
    public static IReadOnlyDictionary<string, decimal> Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        var revenues = new Dictionary<string, decimal>(StringComparer.Ordinal);
        if (!File.Exists(path)) return revenues;
        var file = new CsvFile(path, TextEncoding.Named(null), ',');
        var survey = file.Survey();
        var (lead, amount) = (survey.PlaceOf("mql_id"), survey.PlaceOf("declared_monthly_revenue"));
        if (lead < 0 || amount < 0) return revenues;
        foreach (var row in file.Rows().Skip(1))
        {
            if (row.Fields.Length > Math.Max(lead, amount) && decimal.TryParse(row.Fields[amount], NumberStyles.Number, CultureInfo.InvariantCulture, out var revenue))
                revenues[row.Fields[lead]] = revenue;
        }

        return revenues;
    }
}
