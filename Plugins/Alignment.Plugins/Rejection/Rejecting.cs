using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>Sales give a lead back: only with a reason, and with what the reason asks for.</summary>
internal static class Rejecting
{
    public static void Apply(Story story, Stage to, Actor acting)
    {
        var save = story.Save;
        var reason = GivenReason.Of(save);
        if (reason is null) LeadLifecycle.Refuse(save, NoReason(save, to));
        else foreach (var problem in Problems(save, reason, to)) LeadLifecycle.Refuse(save, problem);

        var disposition = reason is null ? Dispositions.Of(to, Disposition.Recycle) : Dispositions.Of(to, reason.Rule.Disposition);
        var expected = save.Will<DateTime?>(T.Lead.RejectionDate);
        var recycleOn = reason is null ? null : RecycleDate.Of(reason.Rule, disposition, expected, save.Now);
        Close(story, reason, disposition, recycleOn);
        var told = story.Move(to, acting, save.Will<string>(T.Lead.RejectionComment));
        told[T.StageEvent.RejectionReason] = reason?.Reference;
        Lead(save, reason, to, recycleOn);
    }

    /// <summary>What stands in the way of the rejection, all of it.</summary>
    public static IEnumerable<string> Problems(LeadSave save, Reason reason, Stage to)
    {
        var bySystem = save.Errand?.IsSystem == true;
        if (DisqualifyRule.Mismatch(reason.Rule, to, save.Who | (bySystem ? Actor.Manager : Actor.Nobody), save.Policy) is { } mismatch) yield return mismatch;
        foreach (var problem in RejectionCheck.Problems(reason.Rule, GivenCase.Of(save), save.Now, save.Policy, bySystem))
            yield return $"{RejectionCheck.Code} {problem}";
    }

    public static string NoReason(LeadSave save, Stage to) =>
        $"{RejectionCheck.Code} {Stages.Name(save.From)}→{Stages.Name(to)} needs a reason: fill in {T.Lead.RejectionReason}, and {T.Lead.RejectionComment} where the reason asks for it, or use Return to Marketing. Reasons: {Reasons.Choices(save.On)}.";

    private static void Close(Story story, Reason? reason, Disposition disposition, DateTime? recycleOn)
    {
        var save = story.Save;
        var row = story.Current();
        var isLost = story.Stage == Stage.Lost;
        var isReturn = Dispositions.IsReturn(disposition);
        if (!isLost)
        {
            row[T.Handoff.Outcome] = new OptionSetValue(reason?.Rule.SystemOnly == true ? T.Outcome.NotFollowedUp : isReturn ? T.Outcome.Returned : T.Outcome.Rejected);
            // A lead that is sent elsewhere goes on in the same hand-off: it closes when the next one does.
            row[T.Handoff.ClosedOn] = disposition == Disposition.Reroute && save.Policy.RerouteContinues ? null : save.Now;
        }

        row[T.Handoff.RejectedOn] = save.Now;
        row[T.Handoff.RejectedBy] = new EntityReference(T.SystemUser.Table, save.On.Context.InitiatingUserId);
        row[T.Handoff.RejectionReason] = reason?.Reference;
        row[T.Handoff.RejectionCode] = reason?.Rule.Code;
        row[T.Handoff.RejectionComment] = save.Will<string>(T.Lead.RejectionComment);
        row[T.Handoff.RejectionEvidence] = Evidence.Words(save);
        row[T.Handoff.Disposition] = Offset.From(disposition);
        row[T.Handoff.RejectionPhase] = new OptionSetValue(isLost ? T.RejectionPhase.AfterLoss : story.Stage == Stage.Sal ? T.RejectionPhase.AfterAcceptance : T.RejectionPhase.BeforeAcceptance);
        row[T.Handoff.RecycleOn] = recycleOn;
        row[T.Handoff.RejectionStatus] = new OptionSetValue(T.RejectionStatus.Unanswered);
        if (disposition == Disposition.Recycle) Recycles.Count(save, row);
        if (reason is not null) Contradiction.Note(save, reason, row);
        if (disposition == Disposition.FixData) row[T.Handoff.Fix] = NamedFields.Snapshot(save);
    }

    private static void Lead(LeadSave save, Reason? reason, Stage to, DateTime? recycleOn)
    {
        if (reason is not null) save.Target[T.Lead.RejectionReason] = reason.Reference;
        save.Target[T.Lead.RejectedOn] = save.Now;
        save.Target[T.Lead.RejectedBy] = new EntityReference(T.SystemUser.Table, save.On.Context.InitiatingUserId);
        save.Target[T.Lead.RejectionStatus] = new OptionSetValue(T.RejectionStatus.Unanswered);
        save.Target[T.Lead.RecycleOn] = recycleOn;
        if (reason?.Suppresses == true)
        {
            save.Target[T.Lead.DoNotEMail] = true;
            save.Target[T.Lead.DoNotPhone] = true;
            save.Target[T.Lead.DoNotBulkEMail] = true;
        }

        LeadState.Match(save, to, reason?.Rule.StatusReason);
    }
}
