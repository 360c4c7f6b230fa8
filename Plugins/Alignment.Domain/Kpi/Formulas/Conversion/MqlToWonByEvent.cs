namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Deals of hand-offs won in the period ÷ hand-offs in the period. Percent, per hand-off, event. Without a hand-off in the period it is
/// not applicable, however many were won.
/// </summary>
public sealed class MqlToWonByEvent() : Proportion("MQL_WON_EVENT", KpiGrain.Handoff, KpiBasis.Event, "MQLs", Cuts.OfWins)
{
    public override bool HasInterval => false;

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Share(facts.Handoffs(HandoffAxis.Won).Many(handoff => handoff.IsConvertible), facts.Handoffs(HandoffAxis.HandedOff).Many(handoff => handoff.IsConvertible));
}
