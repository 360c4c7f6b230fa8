namespace Alignment.Domain.Kpi;

/// <summary>By what a KPI is cut: "Owner; Team; Source". The total is always there.</summary>
public static class DimensionList
{
    private static readonly string[] names =
        ["Total", "Owner", "Team", "Source", "Campaign", "Definition Version", "Rejection Reason", "Landing Page", "SLA Policy", "Stage", "Seller"];

    /// <summary>What a dimension is called.</summary>
    public static string Name(KpiDimension dimension) => names[(int)dimension];

    /// <param name="text">Separated by semicolons; empty for the total only.</param>
    /// <param name="problem">What is wrong and what to type; null when the list is right.</param>
    /// <returns>The total first.</returns>
    public static IReadOnlyList<KpiDimension> Read(string? text, out string? problem)
    {
        var dimensions = new List<KpiDimension> { KpiDimension.Total };
        foreach (var place in NamedChoices.Read(text, names, "dimension", out problem))
        {
            if (place != (int)KpiDimension.Total) dimensions.Add((KpiDimension)place);
        }

        return dimensions;
    }
}
