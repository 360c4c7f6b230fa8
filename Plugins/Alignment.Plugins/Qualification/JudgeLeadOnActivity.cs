using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.ServiceLevel;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>
/// An inbound call may make an MQL: when a definition counts such activities, the lead is judged the moment one arrives.
/// What sales do is an attempt on the hand-off, and the first of it the first touch.
/// </summary>
[CrmPluginRegistration(
    "Create", T.PhoneCall.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.PhoneCallJudgeItsLeadWhenCreated.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.PhoneCallJudgeItsLeadWhenCreated.Id)]
[CrmPluginRegistration(
    "Update", T.PhoneCall.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, T.Registration.PhoneCallJudgeItsLeadWhenChanged.Columns,
    T.Registration.PhoneCallJudgeItsLeadWhenChanged.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.PhoneCallJudgeItsLeadWhenChanged.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.PhoneCallJudgeItsLeadWhenChanged.Before)]
[CrmPluginRegistration(
    "Create", T.Email.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.EMailJudgeItsLeadWhenCreated.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.EMailJudgeItsLeadWhenCreated.Id)]
[CrmPluginRegistration(
    "Update", T.Email.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, T.Registration.EMailJudgeItsLeadWhenChanged.Columns,
    T.Registration.EMailJudgeItsLeadWhenChanged.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.EMailJudgeItsLeadWhenChanged.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.EMailJudgeItsLeadWhenChanged.Before)]
[CrmPluginRegistration(
    "Create", T.Appointment.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.AppointmentJudgeItsLeadWhenCreated.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.AppointmentJudgeItsLeadWhenCreated.Id)]
[CrmPluginRegistration(
    "Update", T.Appointment.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, T.Registration.AppointmentJudgeItsLeadWhenChanged.Columns,
    T.Registration.AppointmentJudgeItsLeadWhenChanged.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.AppointmentJudgeItsLeadWhenChanged.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.AppointmentJudgeItsLeadWhenChanged.Before)]
[CrmPluginRegistration(
    "Create", T.Task.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.TaskJudgeItsLeadWhenCreated.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.TaskJudgeItsLeadWhenCreated.Id)]
[CrmPluginRegistration(
    "Update", T.Task.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, T.Registration.TaskJudgeItsLeadWhenChanged.Columns,
    T.Registration.TaskJudgeItsLeadWhenChanged.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.TaskJudgeItsLeadWhenChanged.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.TaskJudgeItsLeadWhenChanged.Before)]
public sealed class JudgeLeadOnActivity : Step
{
    protected override void Run(Occasion on)
    {
        var before = on.Before?.GetAttributeValue<EntityReference>(T.PhoneCall.RegardingObjectId);
        var about = on.Target.Contains(T.PhoneCall.RegardingObjectId) ? on.Target.GetAttributeValue<EntityReference>(T.PhoneCall.RegardingObjectId) : before;
        var counts = Agreement.Of(on).Counts(on.Context.PrimaryEntityName);
        if (new ActivityRow(on).Told() is { } told)
        {
            foreach (var lead in ConcernedLeads.Of(on, about)) Tell(on, lead, counts && IsLead(about), told);
        }
        else if (counts && IsLead(about)) Tell(on, about!.Id, counts, told: null);

        if (counts && IsLead(before) && before!.Id != about?.Id) Tell(on, before.Id, counts, told: null);
    }

    /// <summary>Whether this write of a lead is only the wake-up that an activity of ours sends.</summary>
    internal static bool Woke(Occasion on)
    {
        if (!on.Target.Contains(T.Lead.EvaluatedOn)) return false;
        for (var outer = on.Context.ParentContext; outer is not null; outer = outer.ParentContext)
        {
            if (ActivitySource.Counts(outer.PrimaryEntityName)) return true;
        }

        return false;
    }

    private static void Tell(Occasion on, Guid lead, bool counts, LeadActivity? told)
    {
        var change = new Entity(T.Lead.Table, lead);
        if (counts || told is { IsInterest: true }) change[T.Lead.EvaluatedOn] = on.Now;
        if (told is not null)
        {
            // Any column of ours brings the lead's own save about, which decides what the activity means for it.
            change[T.Lead.Attempts] = 0;
            new Errand(T.Channel.Activity) { IsSystem = true, Activity = told.Row }.For(on, lead);
        }

        on.AsSystem.Update(change);
        Errand.Done(on, lead);
    }

    private static bool IsLead(EntityReference? about) => about is { LogicalName: T.Lead.Table };
}
