namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs that nobody in sales followed up within the horizon ÷ hand-offs older than the horizon. Percent, per hand-off, cohort.
/// Those that were given back without a follow-up count: how many they are is a figure of its own.
/// </summary>
public sealed class NeverFollowedUp() : Proportion("NEVER_FOLLOWED_UP", KpiGrain.Handoff, KpiBasis.Cohort, "MQLs older than the horizon", Cuts.OfHandoffs)
{
    public override bool NeedsHorizon => true;

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.AgedUntouched).Mqls(), facts.Handoffs(HandoffAxis.Aged).Mqls());
}
