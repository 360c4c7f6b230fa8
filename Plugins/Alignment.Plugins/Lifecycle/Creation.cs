using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>A lead is born as an Inquiry; only history may begin later.</summary>
internal static class Creation
{
    public static void Apply(Story story, Stage to)
    {
        var save = story.Save;
        var elsewhere = save.Target.GetAttributeValue<DateTime?>(T.Lead.OverriddenCreatedOn);
        var isHistory = HistoricalImport.IsHistory(elsewhere, save.Now, save.Policy);
        if (to != Stage.None && to != Stage.Inquiry)
        {
            // Only then is it worth knowing who it is: most leads are created as what they are.
            if (HistoricalImport.Refusal(to, isHistory, save.Who) is { } refusal) LeadLifecycle.Refuse(save, refusal);
        }

        var born = story.Tell(T.EventKind.Created, Stage.Inquiry, Actor.System);
        story.Begin();
        if (isHistory)
        {
            save.Target[T.Lead.Historical] = true;
            born[T.StageEvent.EffectiveOn] = elsewhere;
            save.Target[T.Lead.StageOn] = elsewhere;
        }

        if (story.Verdict is { } verdict)
        {
            born[T.StageEvent.Result] = Offset.From(verdict.Judgement.Result);
            born[T.StageEvent.Score] = verdict.Judgement.Score;
            born[T.StageEvent.Inputs] = verdict.Inputs();
        }

        if (to == Stage.None || to == Stage.Inquiry) return;
        save.Target.Attributes.Remove(T.Lead.StateCode);
        save.Target.Attributes.Remove(T.Lead.StatusCode);
        Past.Import(story, to);
    }
}
