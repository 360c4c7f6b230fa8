namespace Alignment.Tool.Kpi;

/// <summary>One line of the scoreboard: a figure of the chosen period with what is needed to believe it.</summary>
/// <param name="Shown">As people read it, "n/a (0 MQLs)" included.</param>
/// <param name="Value">Null when there is nothing to divide by.</param>
/// <param name="N">How many hand-offs, clocks, deals or leads it speaks of.</param>
/// <param name="Low">Lower end of the interval of a figure that speaks of few; null otherwise.</param>
/// <param name="MaturedShare">Percent of the cohort that was watched long enough.</param>
/// <param name="TooFew">Whether it speaks of fewer than the KPI asks for.</param>
/// <param name="Change">Against the previous period.</param>
/// <param name="Trend">The values of the periods up to this one, oldest first; null where there was none.</param>
public sealed record KpiFigure(
    string Code,
    string Name,
    string Shown,
    decimal? Value,
    decimal? Numerator,
    decimal? Denominator,
    int N,
    decimal? Low,
    decimal? High,
    string Unit,
    string Basis,
    string Grain,
    string Direction,
    decimal? Target,
    string Verdict,
    string Status,
    bool Partial,
    bool TooFew,
    decimal? MaturedShare,
    decimal? PreviousValue,
    string? PreviousLabel,
    decimal? Change,
    IReadOnlyList<decimal?> Trend,
    string Sentence);
