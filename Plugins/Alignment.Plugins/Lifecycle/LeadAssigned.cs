using Alignment.Plugins.Hosting;
using Alignment.Plugins.ServiceLevel;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>The old way to assign. Where the platform runs it as an Update, that one has decided already.</summary>
[CrmPluginRegistration(
    "Assign", T.Lead.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.LeadAssigned.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.LeadAssigned.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.LeadAssigned.Before)]
public sealed class LeadAssigned : Step
{
    protected override void Run(Occasion on)
    {
        if (Errand.IsServer(on) || on.IsPartOf("Update", T.Lead.Table) || on.Before is not { } before) return;
        var target = new Entity(T.Lead.Table, before.Id) { [T.Lead.OwnerId] = on.Input<EntityReference>("Assignee") };
        var story = new Story(new LeadSave(on, target, before), () => null);
        Reassigning.Apply(story);
        if (story.Events.Count == 0) return;
        LeadClocks.Follow(story);
        // The owner is set; a lead that landed on somebody who is away goes on from there.
        if (target.GetAttributeValue<EntityReference>(T.Lead.OwnerId)?.Id == on.Input<EntityReference>("Assignee")?.Id) target.Attributes.Remove(T.Lead.OwnerId);
        Errand.AsServer(on, () => on.AsSystem.Update(target));
        Beside.Leave(story);
        Beside.Write(on, before.Id, isNew: false);
    }
}
