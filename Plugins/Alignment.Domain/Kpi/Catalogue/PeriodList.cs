namespace Alignment.Domain.Kpi;

/// <summary>For which periods a KPI is kept: "Week; Month; Quarter; Year; All Time".</summary>
public static class PeriodList
{
    private static readonly string[] names = ["Week", "Month", "Quarter", "Year", "All Time"];

    /// <summary>What a kind of period is called.</summary>
    public static string Name(PeriodKind kind) => names[(int)kind];

    /// <param name="text">Separated by semicolons; empty for all.</param>
    /// <param name="problem">What is wrong and what to type; null when the list is right.</param>
    public static IReadOnlyList<PeriodKind> Read(string? text, out string? problem)
    {
        var kinds = NamedChoices.Read(text, names, "period", out problem).Select(place => (PeriodKind)place).ToList();
        return kinds.Count == 0 && problem is null ? [PeriodKind.Week, PeriodKind.Month, PeriodKind.Quarter, PeriodKind.Year, PeriodKind.AllTime] : kinds;
    }
}
