namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Half of the leads that left a stage in the period had been in it for at most so many days. Days, per spell, event by exit. A lead
/// that comes back has another spell; a stage that was skipped has none; a negative spell is an error in the data and left out.
/// </summary>
public sealed class StageDays() : Spread("STAGE_DAYS", KpiGrain.Lead, KpiBasis.Event, KpiUnit.Days, "leads that left the stage", Cuts.OfSpells)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.Spread(SpreadAxis.StageSpell));
}
