namespace Alignment.Tool.Replaying.Maven;

/// <summary>Reads the three files of the hardware dealer.</summary>
internal static class MavenFiles
{
    private const string Folder = "maven";
    private const string Pipeline = "sales_pipeline.csv";

    /// <param name="take">How many opportunities, in the order of the file; null for all.</param>
    /// <exception cref="Terminal.ToolException">The file is missing, or a row of it cannot be understood.</exception>
    public static IReadOnlyList<MavenDeal> Deals(string folder, int? take) =>
    [
        .. PastFile.Read(Place(folder), Pipeline, "opportunity_id", "sales_agent", "product", "account", "deal_stage", "engage_date", "close_date", "close_value")
            .Take(take ?? int.MaxValue)
            .Select(Deal),
    ];

    public static IReadOnlyList<MavenAgent> Agents(string folder) =>
        [.. PastFile.Read(Place(folder), "sales_teams.csv", "sales_agent", "manager", "regional_office").Select(cells => new MavenAgent(cells.Needed("sales_agent"), cells.Needed("manager"), cells.Needed("regional_office")))];

    public static IReadOnlyList<MavenAccount> Accounts(string folder) =>
        [.. PastFile.Read(Place(folder), "accounts.csv", "account", "subsidiary_of").Select(cells => new MavenAccount(cells.Needed("account"), Given(cells.Text("subsidiary_of"))))];

    private static MavenDeal Deal(PastCells cells)
    {
        var stage = Enum.TryParse<MavenStage>(cells.Text("deal_stage"), out var known) ? known : throw cells.Wrong("deal_stage", $"known are {string.Join(", ", Enum.GetNames<MavenStage>())}");
        var closed = cells.Instant("close_date");
        if ((stage is MavenStage.Won or MavenStage.Lost) != closed is not null) throw cells.Wrong("close_date", "a won or lost opportunity has one, others have none");
        return new MavenDeal(
            cells.Line,
            cells.Needed("opportunity_id"),
            cells.Needed("sales_agent"),
            cells.Text("product"),
            Given(cells.Text("account")),
            stage,
            cells.Instant("engage_date"),
            closed,
            cells.Amount("close_value"));
    }

    private static string? Given(string text) => text.Length > 0 ? text : null;

    /// <summary>The files lie in a folder of their own, or are named directly.</summary>
    private static string Place(string folder) => File.Exists(Path.Combine(folder, Pipeline)) ? folder : Path.Combine(folder, Folder);
}
