namespace Alignment.Tool.Replaying.Olist;

/// <summary>Reads the leads of Olist and the deals that some of them became.</summary>
internal static class OlistFile
{
    public const string Leads = "olist_marketing_qualified_leads_dataset.csv";
    public const string Deals = "olist_closed_deals_dataset.csv";

    /// <param name="take">How many leads, in the order of the file; null for all.</param>
    /// <exception cref="Terminal.ToolException">A file is missing, or a row of it cannot be understood.</exception>
    public static IReadOnlyList<OlistRow> Read(string folder, int? take)
    {
        var deals = PastFile.Read(folder, Deals, "mql_id", "sdr_id", "sr_id", "won_date", "declared_monthly_revenue")
            .ToDictionary(cells => cells.Needed("mql_id"), Deal, StringComparer.Ordinal);
        return
        [
            .. PastFile.Read(folder, Leads, "mql_id", "first_contact_date", "landing_page_id", "origin")
                .Take(take ?? int.MaxValue)
                .Select(cells => new OlistRow(
                    cells.Line,
                    cells.Needed("mql_id"),
                    cells.Instant("first_contact_date") ?? throw cells.Wrong("first_contact_date", "every lead has one"),
                    cells.Text("landing_page_id"),
                    cells.Text("origin") is { Length: > 0 } origin ? origin : null,
                    deals.GetValueOrDefault(cells.Text("mql_id")))),
        ];
    }

    private static OlistDeal Deal(PastCells cells) => new(
        cells.Line,
        cells.Instant("won_date") ?? throw cells.Wrong("won_date", "every deal has one"),
        cells.Text("sdr_id"),
        cells.Text("sr_id"),
        cells.Amount("declared_monthly_revenue") ?? 0);
}
