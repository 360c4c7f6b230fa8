namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// Half of the leads that are in a stage now have been in it for at most so many days. Days, per lead, snapshot.
/// </summary>
public sealed class StageAge() : Spread("STAGE_AGE", KpiGrain.Lead, KpiBasis.Snapshot, KpiUnit.Days, "leads", Cuts.OfSpells)
{
    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms) =>
        Of(facts.Spread(SpreadAxis.StageAge));
}
