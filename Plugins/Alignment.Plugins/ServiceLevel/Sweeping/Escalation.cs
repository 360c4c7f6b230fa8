using Alignment.Domain.Lifecycle;
using Alignment.Domain.Rejection;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Alignment.Plugins.Rejection;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel.Sweeping;

/// <summary>Takes one step of a policy's ladder.</summary>
internal static class Escalation
{
    private const string NoFollowUp = "SALES_NO_FOLLOW_UP";

    /// <returns>When to try again, because nobody is there now; null when the step is taken.</returns>
    public static DateTime? Take(Sweep sweep, DueClock due, Clock clock, Rung rung)
    {
        var step = rung.Step!;
        var why = $"{rung.Percent} % of {Notices.Promise(clock)} without what was promised";
        if (step.Action is EscalationAction.ReturnToMarketing or EscalationAction.AcceptForSales)
        {
            if (!sweep.Claims(due.LeadId)) return sweep.Now;
            sweep.Escalated++;
            due.Tell(step.Action == EscalationAction.ReturnToMarketing ? $"{rung.Percent} %: returned to marketing" : $"{rung.Percent} %: accepted for sales");
            due.Later(() => Move(sweep, due, step.Action, why));
            return null;
        }

        var who = Recipient.Of(sweep, due, clock, step);
        if (who is null)
        {
            FindingLog.Record(
                sweep.On,
                T.FindingKind.Health,
                $"nobody:{clock.Policy:N}:{rung.Key}",
                $"A step of an SLA policy at {rung.Percent} % turns to {step.Recipient}, and there is nobody: {due.LeadName}.",
                "Set managers and backups, or name a user or team on the escalation step.",
                T.SlaPolicy.Table,
                clock.Policy ?? Guid.Empty);
            due.Tell($"{rung.Percent} %: nobody to turn to ({step.Recipient})");
            return null;
        }

        if (who.OpensOn(sweep.On) is { } opens) return opens;
        if (step.Action == EscalationAction.Reassign)
        {
            if (due.Owner?.Id == who.Owner.Id)
            {
                due.Tell($"{rung.Percent} %: it is with {who.Name} already");
                return null;
            }

            if (!sweep.Claims(due.LeadId)) return sweep.Now;
            due.Later(() => sweep.Change(due.LeadId, new Errand(T.Channel.Schedule) { Comment = why }, new Entity(T.Lead.Table) { [T.Lead.OwnerId] = who.Owner }));
        }

        sweep.Escalated++;
        due.Tell($"{rung.Percent} %: {Verb(step.Action)} {who.Name}{who.Because}");
        if (step.Action == EscalationAction.CreateTask) Notices.Task(sweep, due, clock, rung, who);
        else Notices.Escalate(sweep, due, clock, rung, who);
        return null;
    }

    private static void Move(Sweep sweep, DueClock due, EscalationAction action, string why)
    {
        var change = new Entity(T.Lead.Table);
        if (action == EscalationAction.AcceptForSales) change[T.Lead.Stage] = StageChoice.From(Stage.Sal);
        else
        {
            change[T.Lead.Stage] = StageChoice.From(Stage.Recycled);
            change[T.Lead.RejectionReason] = Reasons.ByCode(sweep.On, NoFollowUp)?.Reference;
            change[T.Lead.RejectionComment] = why;
        }

        sweep.Change(due.LeadId, new Errand(T.Channel.Schedule) { Comment = why }, change);
    }

    private static string Verb(EscalationAction action) => action switch
    {
        EscalationAction.CreateTask => "task for",
        EscalationAction.Reassign => "given to",
        _ => "told",
    };
}
