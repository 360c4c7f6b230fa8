using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Promises kept ÷ (kept + broken), of those due in the period. Broken includes what is past due and still runs. Promises that
/// are not due yet, ended before they were due, were cancelled by a merge, or belong to history do not count; hand-offs that no
/// policy is for are counted as uncovered.
/// </summary>
/// <inheritdoc cref="KpiFormula"/>
public abstract class Attainment(string code, TimerKind kind, string nothingOf)
    : Proportion(code, KpiGrain.Timer, KpiBasis.Cohort, nothingOf, Cuts.OfTimers)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms)
    {
        var due = facts.Timers(TimerAxis.Due);
        return Share(
            due.Many(clock => clock.Kind == kind && clock.IsDecided && clock.IsMet),
            due.Many(clock => clock.Kind == kind && clock.IsDecided));
    }
}
