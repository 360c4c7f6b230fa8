namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// The revenue associated with broken promises of a first follow-up: for those followed up within a day, later, or never, how
/// many more would have been won at the rate of those followed up in time, × the average deal of the period. Money, per hand-off
/// older than the horizon, cohort. Association is no cause: slow leads may be the worse ones. Negative when they were won
/// more often; not applicable when no promise was kept.
/// </summary>
public sealed class BreachCost() : CountedFormula("BREACH_COST", KpiGrain.Handoff, KpiBasis.Cohort, KpiUnit.Money, "MQLs followed up in time", Cuts.OfHandoffs)
{
    private static readonly HandoffAxis[] late = [HandoffAxis.FollowedUpWithinADay, HandoffAxis.FollowedUpLater, HandoffAxis.NotFollowedUp];

    public override bool NeedsHorizon => true;

    public override decimal? Value(KpiCount count) => count.Denominator > 0 ? Rounded(count.Numerator) : null;

    /// <summary>The denominator is how many were followed up in time: the rate is theirs.</summary>
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms)
    {
        var inTime = facts.Handoffs(HandoffAxis.FollowedUpInTime);
        var kept = inTime.Mqls();
        var expected = kept == 0 ? 0 : (decimal)Won(inTime) / kept;
        var missed = 0m;
        var n = kept;
        foreach (var axis in late)
        {
            var band = facts.Handoffs(axis);
            missed += (expected * band.Mqls()) - Won(band);
            n += band.Mqls();
        }

        var deal = AverageDeal(facts, terms);
        return new KpiCount(kept == 0 ? 0 : missed * deal, kept, n);
    }

    private static long Won(IReadOnlyList<HandoffTally> handoffs) => handoffs.Many(handoff => handoff.IsMql && handoff.IsWon);

    private static decimal AverageDeal(IPeriodFacts facts, KpiTerms terms)
    {
        var won = Won(facts.Handoffs(HandoffAxis.HandedOff));
        var amount = Amount(facts.Handoffs(HandoffAxis.HandedOff));
        if (terms.OutlierAbove is not null)
        {
            won -= Won(facts.Handoffs(HandoffAxis.HandedOffOutliers));
            amount -= Amount(facts.Handoffs(HandoffAxis.HandedOffOutliers));
        }

        return won == 0 ? 0 : amount / won;
    }

    private static decimal Amount(IReadOnlyList<HandoffTally> handoffs) => handoffs.Where(handoff => handoff.IsMql).Sum(handoff => handoff.WonAmount);
}
