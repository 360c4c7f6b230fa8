using System.Globalization;

namespace Alignment.Pipeline.Tests.KnownAnswers.Kpi;

/// <summary>One lead as the files tell it, read without any help of the product.</summary>
/// <param name="Origin">"(blank)" where the file says nothing.</param>
/// <param name="Sdr">Null where nobody knows who had it.</param>
internal sealed record OlistLead(DateTime Contacted, string Page, string Origin, DateTime? Won, string? Sdr, string? Sr)
{
    /// <summary>From the midnight of the first contact; negative for the one that was won before.</summary>
    public double Days => (Won!.Value - Contacted).TotalDays;

    public static IReadOnlyList<OlistLead> Read()
    {
        var deals = Rows(OlistPlayed.Deals).ToDictionary(row => row["mql_id"]);
        return
        [
            .. Rows(OlistPlayed.Leads).Select(row =>
            {
                var deal = deals.GetValueOrDefault(row["mql_id"]);
                return new OlistLead(
                    At(row["first_contact_date"]),
                    row["landing_page_id"],
                    row["origin"].Length == 0 ? "(blank)" : row["origin"],
                    deal is null ? null : At(deal["won_date"]),
                    deal?["sdr_id"],
                    deal?["sr_id"]);
            }),
        ];
    }

    internal static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        using var text = new StreamReader(DataFolder.Find(file)!);
        var rows = Csv.Rows(text).ToList();
        return rows.Skip(1).Where(row => row.Count == rows[0].Count).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second)).ToList();
    }

    internal static DateTime At(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal);
}
