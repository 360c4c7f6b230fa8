using Alignment.Domain.Lifecycle;
using Alignment.Domain.Qualification;
using Alignment.Plugins.Rejection;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>A lead that meets the definition goes to sales in the save that makes it pass.</summary>
internal static class AutomaticHandOff
{
    public static void Apply(Story story, bool wasJudged)
    {
        var save = story.Save;
        if (story.Stage is not (Stage.Inquiry or Stage.Recycled) || !save.Policy.AutomaticHandOff) return;
        // What sales give back rests first, even if it still meets the definition.
        if (story.Stage == Stage.Recycled && save.From != Stage.Recycled) return;
        if (!wasJudged && story.Events.Count == 0 && !save.Changes(T.Lead.AnotherHandoff)) return;
        if (story.Verdict?.Judgement.Result != MqlResult.Pass) return;
        if (save.Policy.ChecksRecycling && WasLeftAlone(save))
        {
            save.Target[T.Lead.WhatChanged] = "It meets the definition. Sales did not follow up the last time: hand it off by hand, to somebody who will.";
            return;
        }

        if (save.Policy.ChecksRecycling && Recycling.TooOften(story) is { } tooOften)
        {
            save.Target[T.Lead.WhatChanged] = "It meets the definition again. " + tooOften;
            return;
        }

        if (Recycling.Refusal(story) is null) HandingOff.Start(story, Actor.System, isOverride: false);
    }

    /// <summary>What the server took back from sales is marketing's to decide: at once to the same person, it would only be left alone again.</summary>
    private static bool WasLeftAlone(LeadSave save) =>
        save.Stood<EntityReference>(T.Lead.RejectionReason) is { } reason && Reasons.ById(save.On, reason.Id)?.Rule.SystemOnly == true;
}
