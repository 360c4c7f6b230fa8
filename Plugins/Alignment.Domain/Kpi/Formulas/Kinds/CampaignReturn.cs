namespace Alignment.Domain.Kpi.Formulas;

/// <summary>What came of campaigns: all of a hand-off belongs to the campaign that its lead came from (first touch).</summary>
internal static class CampaignReturn
{
    internal static long Count(IPeriodFacts facts, Func<HandoffTally, bool> which) => facts.Handoffs(HandoffAxis.OfCampaign).Many(which);

    internal static decimal Revenue(IPeriodFacts facts) => facts.Handoffs(HandoffAxis.OfCampaign).WonAmount();
}
