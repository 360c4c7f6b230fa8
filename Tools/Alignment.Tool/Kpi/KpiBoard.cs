namespace Alignment.Tool.Kpi;

/// <summary>The scoreboard of one period.</summary>
/// <param name="Kind">Week, Month, Quarter, Year or All Time.</param>
/// <param name="Start">First instant, UTC; null for all time.</param>
/// <param name="End">The instant after the last, UTC; null for all time.</param>
public sealed record KpiBoard(string Period, string Kind, DateTime? Start, DateTime? End, IReadOnlyList<KpiSectionFigures> Sections)
{
    public bool IsEmpty => Sections.Count == 0;

    /// <summary>Its period is not over.</summary>
    public bool IsToDate => Sections.Any(section => section.Figures.Any(figure => figure.Partial));
}
