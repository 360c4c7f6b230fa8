namespace Alignment.Tool.Kpi;

/// <summary>A part of the scoreboard.</summary>
public sealed record KpiSectionFigures(string Section, IReadOnlyList<KpiFigure> Figures);
