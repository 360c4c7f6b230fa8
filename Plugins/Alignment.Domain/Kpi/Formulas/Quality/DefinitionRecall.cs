namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Of the hand-offs that sales accepted, how many the definition had called MQLs; the others marketing handed off by hand. Percent, per
/// hand-off, cohort. Leads that nobody handed off are unknown: nobody judged them.
/// </summary>
public sealed class DefinitionRecall() : Proportion("RECALL", KpiGrain.Handoff, KpiBasis.Cohort, "SALs", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), Verdicts.IsGood, handoff => handoff.Passed);
}
