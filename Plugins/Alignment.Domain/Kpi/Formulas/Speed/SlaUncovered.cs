namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Clocks that no policy is for ÷ those and the clocks that were due in the period: what attainment says nothing about. Percent, per
/// clock, cohort. Cancelled clocks and history do not count.
/// </summary>
public sealed class SlaUncovered() : Proportion("SLA_UNCOVERED", KpiGrain.Timer, KpiBasis.Cohort, "clocks", Cuts.OfTimers)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms)
    {
        var uncovered = facts.Timers(TimerAxis.StartedUncovered).Many(clock => clock.IsUncovered && !clock.IsHistorical);
        return Share(uncovered, uncovered + facts.Timers(TimerAxis.Due).Many(clock => !clock.IsUncovered && !clock.IsCancelled && !clock.IsHistorical));
    }
}
