using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Rejection;
using Alignment.Plugins.ServiceLevel;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Decides, before a lead is saved, what the save means for its life. The one place all doors lead through.</summary>
internal static class LeadLifecycle
{
    public static void Decide(Story story, bool wasJudged)
    {
        var save = story.Save;
        Interest.Ask(save);
        var to = MoveRequest.Of(save);
        if (save.Before is null) Creation.Apply(story, to);
        else
        {
            if (save.Stood<OptionSetValue>(T.Lead.Stage) is null) story.Adopt();
            ManagersYes.Check(save);
            RejectionDraft.Check(save, to);
            if (to != Stage.None) Moves.Make(story, to);
            Reassigning.Apply(story);
        }

        AutomaticHandOff.Apply(story, wasJudged);
        if (save.Errand is { } errand) Errands.Apply(story, errand);
        LeadClocks.Follow(story);
        if (wasJudged) ChangedResult.Keep(story);
    }

    /// <summary>A refusal stops the save, or, while the organisation only tries Alignment out, is noted.</summary>
    public static void Refuse(LeadSave save, string sentence)
    {
        var whole = $"{sentence} (Lead: {save.Name})";
        if (!save.Policy.ShadowMode) throw new Refusal(whole);
        ShadowMode.Note(save, whole);
    }
}
