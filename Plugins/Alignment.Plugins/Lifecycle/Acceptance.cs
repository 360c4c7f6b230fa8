using Alignment.Domain.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Sales take the lead on, and for a quarter of an hour may say it was a mistake.</summary>
internal static class Acceptance
{
    public static void Accept(Story story, Actor acting, bool isAutomatic)
    {
        var save = story.Save;
        var row = story.Current();
        row[T.Handoff.Outcome] = new OptionSetValue(T.Outcome.Accepted);
        row[T.Handoff.AcceptedOn] = save.Now;
        row[T.Handoff.AcceptedBy] = new EntityReference(T.SystemUser.Table, save.On.Context.InitiatingUserId);
        row[T.Handoff.AutoAccepted] = isAutomatic;
        story.Move(Stage.Sal, acting, isAutomatic ? "Accepted automatically" : null);
        save.Target[T.Lead.AcceptedOn] = save.Now;
        if (!save.Target.Contains(T.Lead.StateCode)) LeadState.Match(save, Stage.Sal);
    }

    /// <summary>What stands in the way of accepting, or of taking an acceptance back; null for nothing.</summary>
    public static string? Problem(LeadSave save, Stage to)
    {
        // Taking a lead back from rest or disqualification is not accepting: only an accepted one goes back to MQL here.
        if (to == Stage.Mql && save.From != Stage.Sal) return $"{StageMove.Code} {Stages.Name(save.From)}→MQL not allowed: only an accepted lead (SAL) has an acceptance to take back.";
        var decision = StageMove.Decide(save.From, to, save.Who, save.Policy);
        if (!decision.IsAllowed) return decision.Refusal;
        return to == Stage.Mql ? MistakeWindow.Refusal(save.Stood<DateTime?>(T.Lead.AcceptedOn), save.Now) : null;
    }

    public static void TakeBack(Story story, Actor acting)
    {
        var save = story.Save;
        if (MistakeWindow.Refusal(save.Stood<DateTime?>(T.Lead.AcceptedOn), save.Now) is { } refusal) LeadLifecycle.Refuse(save, refusal);
        var row = story.Current();
        row[T.Handoff.Outcome] = new OptionSetValue(T.Outcome.Pending);
        row[T.Handoff.AcceptedOn] = null;
        row[T.Handoff.AcceptedBy] = null;
        row[T.Handoff.AutoAccepted] = false;
        story.Move(Stage.Mql, acting, "Acceptance taken back");
        save.Target[T.Lead.AcceptedOn] = null;
        if (save.Stood<DateTime?>(T.Lead.FirstTouchOn) is null) LeadState.Match(save, Stage.Mql);
    }
}
