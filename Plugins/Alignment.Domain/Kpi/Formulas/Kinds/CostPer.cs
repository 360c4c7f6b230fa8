namespace Alignment.Domain.Kpi.Formulas;

/// <summary>What a campaign cost for each of something that came of it. Without a cost there is no figure.</summary>
/// <inheritdoc cref="KpiFormula"/>
public abstract class CostPer(string code, string nothingOf)
    : Quotient(code, KpiGrain.Campaign, KpiBasis.Cohort, KpiUnit.Money, nothingOf, Cuts.OfCampaigns)
{
    public override decimal? Value(KpiCount count) => count.Numerator > 0 ? base.Value(count) : null;

    public override string Nothing(KpiCount count) => count.Numerator > 0 ? base.Nothing(count) : "no cost entered";

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms)
    {
        var number = CampaignReturn.Count(facts, Counts);
        return new KpiCount(facts.CampaignCost ?? 0, number, number);
    }

    protected abstract bool Counts(HandoffTally handoff);
}
