using Alignment.Domain.Lifecycle;
using Alignment.Domain.Qualification;
using Alignment.Domain.Rejection;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Alignment.Plugins.Rejection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Sales get the lead: a new hand-off, or the next leg of one that was sent elsewhere.</summary>
internal static class HandingOff
{
    /// <summary>Marketing hand off themselves: from Inquiry, or what was returned to them.</summary>
    public static void ByHand(Story story, Actor acting)
    {
        var save = story.Save;
        if (story.Stage == Stage.Returned && save.Policy.ChecksEvidence) Again(story, acting);
        else if (story.Stage == Stage.Inquiry && acting != Actor.System) Fresh(story, acting);
        else Start(story, acting, isOverride: false);
    }

    /// <summary>A new pass of the lead, numbered, with everything that was known.</summary>
    public static void Start(Story story, Actor acting, bool isOverride, string? comment = null)
    {
        var save = story.Save;
        var number = save.Stood<int>(T.Lead.HandoffCount) + 1;
        var row = HandoffRow.New(story, number, acting);
        if (isOverride)
        {
            row[T.Handoff.Override] = true;
            row[T.Handoff.OverrideReason] = save.Will<string>(T.Lead.MoveReason);
        }

        if (save.Handoff is { } last)
        {
            row[T.Handoff.Previous] = new EntityReference(T.Handoff.Table, last.Id);
            row[T.Handoff.WhatChanged] = SinceLastTime.Of(story, last, row.GetAttributeValue<string>(T.Handoff.Inputs));
        }

        save.Target[T.Lead.WhatChanged] = row.GetAttributeValue<string>(T.Handoff.WhatChanged);
        story.Handoff = row;
        story.Move(Stage.Mql, acting, comment ?? (isOverride ? save.Will<string>(T.Lead.MoveReason) : null));
        save.Target[T.Lead.HandoffCount] = number;
        save.Target[T.Lead.HandedOffOn] = row[T.Handoff.HandedOffOn];
        Clean(save);
    }

    private static void Fresh(Story story, Actor acting)
    {
        var save = story.Save;
        var verdict = story.Verdict;
        var result = verdict?.Judgement.Result;
        if (HandOffRule.Refusal(result, verdict?.Missing(), save.Who, save.Will<string>(T.Lead.MoveReason)) is { } refusal)
            LeadLifecycle.Refuse(save, refusal);
        var isOverride = HandOffRule.IsOverride(result);
        if (!isOverride && Recycling.Refusal(story) is { } resting) LeadLifecycle.Refuse(save, $"{StageMove.Code} Inquiry→MQL not allowed: {resting}");
        Start(story, acting, isOverride);
    }

    /// <summary>What was returned goes out again: mended data as a new hand-off, a lead sent elsewhere in the same one.</summary>
    private static void Again(Story story, Actor acting)
    {
        var save = story.Save;
        var last = save.Handoff is { } id ? save.On.AsSystem.Retrieve(T.Handoff.Table, id.Id, new ColumnSet(T.Handoff.Disposition, T.Handoff.Fix, T.Handoff.HandedOffOn)) : null;
        var disposition = DispositionOf(last?.GetAttributeValue<OptionSetValue>(T.Handoff.Disposition));
        if (disposition == Disposition.Reroute && save.Policy.RerouteContinues)
        {
            ToTheOwnerOfTheAccount(save);
            Continue(story, acting);
            return;
        }

        if (disposition != Disposition.FixData)
        {
            Start(story, acting, isOverride: false);
            return;
        }

        var shape = LeadShape.Of(save.On);
        var before = last?.GetAttributeValue<string>(T.Handoff.Fix);
        var made = Fix.Made(before, column => NamedFields.Value(save, column), column => shape.NameOf(column) ?? column);
        if (made is null && Snapshot.Read(before).Count > 0)
            LeadLifecycle.Refuse(save, Fix.Refusal(before, column => shape.NameOf(column) ?? column));
        Start(story, acting, isOverride: false, comment: made is null ? null : "Mended: " + made);
        if (made is not null) story.Handoff![T.Handoff.Fix] = made;
    }

    /// <summary>Sales said whose customer it is: that account's owner gets the lead, unless somebody else is named.</summary>
    private static void ToTheOwnerOfTheAccount(LeadSave save)
    {
        if (save.Target.Contains(T.Lead.OwnerId) || save.Stood<EntityReference>(T.Lead.RejectionAccount) is not { } account) return;
        var owner = save.On.AsSystem.Retrieve(T.Account.Table, account.Id, new ColumnSet(T.Account.OwnerId)).GetAttributeValue<EntityReference>(T.Account.OwnerId);
        if (owner is not null) save.Target[T.Lead.OwnerId] = owner;
    }

    /// <summary>Who had it at the start stays on the hand-off; the new owner stands on the lead, and the change in its story.</summary>
    private static void Continue(Story story, Actor acting)
    {
        var save = story.Save;
        var row = story.Current();
        row[T.Handoff.Outcome] = new OptionSetValue(T.Outcome.Pending);
        row[T.Handoff.ClosedOn] = null;
        story.Move(Stage.Mql, acting);
        save.Target[T.Lead.HandedOffOn] = save.Now;
        Clean(save);
    }

    /// <summary>What was said about the last pass stands on its hand-off; the lead starts afresh.</summary>
    private static void Clean(LeadSave save)
    {
        save.Target[T.Lead.FirstTouchOn] = null;
        save.Target[T.Lead.AcceptedOn] = null;
        save.Target[T.Lead.MoveReason] = null;
        save.Target[T.Lead.AnotherHandoff] = false;
        RejectionColumns.Clear(save.Target);
        LeadState.Match(save, Stage.Mql);
    }

    private static Disposition? DispositionOf(OptionSetValue? choice) => choice is null ? null : Offset.Of<Disposition>(choice);
}
