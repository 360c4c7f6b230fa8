namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Hand-offs whose deal was won, whenever that was ÷ hand-offs. Percent, per hand-off, cohort. The deal belongs to the hand-off that was
/// open when its opportunity was created; history counts where its outcome is known.
/// </summary>
public sealed class MqlToWon() : Proportion("MQL_WON", KpiGrain.Handoff, KpiBasis.Cohort, "MQLs", Cuts.OfWins)
{
    public override KpiFormula Within(int days) => new MqlToWonWithin(days);

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.HandedOff), handoff => handoff.IsConvertible, handoff => handoff.IsWon);
}
