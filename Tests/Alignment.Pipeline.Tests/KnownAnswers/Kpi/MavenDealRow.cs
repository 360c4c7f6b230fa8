using System.Globalization;

namespace Alignment.Pipeline.Tests.KnownAnswers.Kpi;

/// <summary>One opportunity as the file tells it.</summary>
internal sealed record MavenDealRow(string Agent, string Account, string Stage, DateTime? Engaged, DateTime? Closed, decimal Value)
{
    public bool IsWon => Stage == "Won";

    public bool IsClosed => Closed is not null;

    public string Quarter => $"{Closed!.Value.Year}-Q{(Closed.Value.Month + 2) / 3}";

    public static IReadOnlyList<MavenDealRow> Read() =>
    [
        .. OlistLead.Rows(MavenPlayed.File).Select(row => new MavenDealRow(
            row["sales_agent"],
            row["account"],
            row["deal_stage"],
            row["engage_date"].Length == 0 ? null : OlistLead.At(row["engage_date"]),
            row["close_date"].Length == 0 ? null : OlistLead.At(row["close_date"]),
            row["close_value"].Length == 0 ? 0 : decimal.Parse(row["close_value"], CultureInfo.InvariantCulture))),
    ];
}
