using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>The activity that was the first touch of a hand-off is deleted. The follow-up happened all the same: the story says that its proof is gone.</summary>
[CrmPluginRegistration(
    "Delete", T.PhoneCall.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.PhoneCallNoteWhenDeleted.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.PhoneCallNoteWhenDeleted.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.PhoneCallNoteWhenDeleted.Before)]
[CrmPluginRegistration(
    "Delete", T.Email.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.EMailNoteWhenDeleted.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.EMailNoteWhenDeleted.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.EMailNoteWhenDeleted.Before)]
[CrmPluginRegistration(
    "Delete", T.Appointment.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.AppointmentNoteWhenDeleted.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.AppointmentNoteWhenDeleted.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.AppointmentNoteWhenDeleted.Before)]
[CrmPluginRegistration(
    "Delete", T.Task.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.TaskNoteWhenDeleted.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.TaskNoteWhenDeleted.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.TaskNoteWhenDeleted.Before)]
public sealed class TouchRemoved : Step
{
    protected override void Run(Occasion on)
    {
        // What hangs on a lead goes with it; whether it may go is decided there.
        if (on.IsPartOf("Delete", T.Lead.Table) || on.Before?.GetAttributeValue<EntityReference>(T.PhoneCall.RegardingObjectId) is null) return;
        var id = on.Context.PrimaryEntityId.ToString();
        var query = new QueryExpression(T.Handoff.Table) { ColumnSet = new ColumnSet(T.Handoff.Lead, T.Handoff.FirstTouchKind) };
        query.Criteria.AddCondition(T.Handoff.FirstTouchId, ConditionOperator.Equal, id);
        foreach (var handoff in on.AsSystem.RetrieveMultiple(query).Entities)
        {
            var lead = handoff.GetAttributeValue<EntityReference>(T.Handoff.Lead).Id;
            var errand = new Errand(T.Channel.Activity)
            {
                Event = T.EventKind.TouchRemoved,
                Handoff = new Entity(T.Handoff.Table, handoff.Id) { [T.Handoff.FirstTouchId] = id },
                Comment = $"{handoff.GetAttributeValue<string>(T.Handoff.FirstTouchKind)}: the activity that was the first touch was deleted. The follow-up stands.",
            };
            errand.For(on, lead);
            on.AsSystem.Update(new Entity(T.Lead.Table, lead) { [T.Lead.EventCount] = 0 });
            Errand.Done(on, lead);
        }
    }
}
