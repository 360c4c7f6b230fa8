using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
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
public sealed class JudgeLeadOnActivity : Step
{
    protected override void Run(Occasion on)
    {
        var before = Lead(on.Before);
        var now = on.Target.Contains(T.PhoneCall.RegardingObjectId) ? Lead(on.Target) : before;
        if (now is null && before is null) return;
        var counts = Agreement.Of(on).Counts(on.Context.PrimaryEntityName);
        if (now is not null) Tell(on, now, counts, FollowUp.Of(on, now));
        if (before is not null && before.Id != now?.Id && counts) Tell(on, before, counts, followUp: null);
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

    private static void Tell(Occasion on, EntityReference lead, bool counts, FollowUp? followUp)
    {
        var change = new Entity(T.Lead.Table, lead.Id);
        var errand = followUp?.Add(change);
        if (counts) change[T.Lead.EvaluatedOn] = on.Now;
        if (change.Attributes.Count == 0) return;
        errand?.For(on, lead.Id);
        on.AsSystem.Update(change);
    }

    private static EntityReference? Lead(Entity? activity) =>
        activity?.GetAttributeValue<EntityReference>(T.PhoneCall.RegardingObjectId) is { LogicalName: T.Lead.Table } lead ? lead : null;
}
