using System.Globalization;

namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs whose deal was won within so many days ÷ hand-offs: cohorts of different age can be compared once they have been
/// watched for that long. Percent, per hand-off, cohort. A deal that was won before the hand-off counts: it was won by then.
/// </summary>
public sealed class MqlToWonWithin(int watched)
    : Proportion("MQL_WON_" + watched.ToString(CultureInfo.InvariantCulture), KpiGrain.Handoff, KpiBasis.Cohort, "MQLs", Cuts.OfWins)
{
    private const long MinutesADay = 1440;

    public override int HorizonDays(KpiTerms terms) => watched;

    public override KpiFormula Within(int days) => new MqlToWonWithin(days);

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms)
    {
        var wins = facts.Spread(SpreadAxis.DaysToWin);
        return Share(wins.CountUpTo(watched * MinutesADay) + wins.Errors, facts.Handoffs(HandoffAxis.HandedOff).Many(handoff => handoff.IsConvertible));
    }
}
