namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// How long marketing take to answer a rejection: the median of the business minutes, of those answered in the period. Business
/// minutes, per hand-off, event.
/// </summary>
public sealed class AnswerTime() : Spread("ANSWER_TIME", KpiGrain.Handoff, KpiBasis.Event, KpiUnit.BusinessMinutes, "answered rejections", Cuts.OfReturns)
{
    /// <summary>Handing the lead off again answers too: the clock knows, the rejection may not.</summary>
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) => Of(facts.Spread(SpreadAxis.Answer));
}
