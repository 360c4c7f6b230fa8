namespace Alignment.Domain.Kpi.Formulas;

/// <summary>
/// (Revenue of the hand-offs that came of campaigns × margin − cost) ÷ cost. Percent, per campaign, cohort. All of a hand-off belongs to
/// the campaign that its lead came from (first touch), so the shares of the campaigns add up to 100 %. Without a cost there is no figure. A cost
/// belongs to the period in which its campaign began, so that periods add up; over a short one, cost and revenue are of different campaigns.
/// </summary>
public sealed class CampaignRoi() : Proportion("CAMPAIGN_ROI", KpiGrain.Campaign, KpiBasis.Cohort, "cost", Cuts.OfCampaigns)
{
    public override KpiUnit NumeratorUnit => KpiUnit.Money;

    public override KpiUnit DenominatorUnit => KpiUnit.Money;

    public override bool HasInterval => false;

    public override string Nothing(KpiCount count) => "no cost entered";

    public override KpiCount Count(IPeriodFacts facts, KpiTerms terms)
    {
        var cost = facts.CampaignCost ?? 0;
        return Share((CampaignReturn.Revenue(facts) * terms.MarginPercent / 100) - cost, cost, CampaignReturn.Count(facts, handoff => handoff.IsConvertible));
    }
}
