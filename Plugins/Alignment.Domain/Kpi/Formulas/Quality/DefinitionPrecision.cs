namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Of the hand-offs that the definition called MQLs and sales judged, how many sales accepted: accepted ÷ (accepted + recycled or
/// disqualified), among those that passed. Percent, per hand-off, cohort. Undecided, returned, duplicate and overturned ones do not count.
/// </summary>
public sealed class DefinitionPrecision() : Proportion("PRECISION", KpiGrain.Handoff, KpiBasis.Cohort, "judged MQLs that passed", Cuts.OfHandoffs)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.Passed && (Verdicts.IsGood(handoff) || Verdicts.IsBad(handoff)), Verdicts.IsGood);
}
