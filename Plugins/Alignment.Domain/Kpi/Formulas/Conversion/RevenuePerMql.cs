namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Revenue won with the hand-offs of the period ÷ hand-offs: what an MQL is worth. Money, per hand-off, cohort. Deals above the limit are
/// left out; their hand-offs are not.
/// </summary>
public sealed class RevenuePerMql() : Quotient("MQL_REVENUE", KpiGrain.Handoff, KpiBasis.Cohort, KpiUnit.Money, "MQLs", Cuts.OfWins)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms)
    {
        var handoffs = facts.Handoffs(HandoffAxis.HandedOff);
        var outliers = terms.OutlierAbove is null ? 0 : facts.Handoffs(HandoffAxis.HandedOffOutliers).WonAmount();
        var all = handoffs.Many(handoff => handoff.IsConvertible);
        return new KpiCount(handoffs.WonAmount() - outliers, all, all);
    }
}
