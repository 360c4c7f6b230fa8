using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi;

/// <summary>
/// What a deal came to, frozen in the save that wins or loses it: rates that change afterwards change no figure of the past.
/// Reopening takes it back; a corrected amount counts at the rate of the closing.
/// </summary>
[CrmPluginRegistration(
    "Create", T.Opportunity.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.OpportunityFreezeWhenCreated.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.OpportunityFreezeWhenCreated.Id)]
[CrmPluginRegistration(
    "Update", T.Opportunity.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, T.Registration.OpportunityFreezeWhenChanged.Columns,
    T.Registration.OpportunityFreezeWhenChanged.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.OpportunityFreezeWhenChanged.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.OpportunityFreezeWhenChanged.Before)]
[CrmPluginRegistration(
    "SetState", T.Opportunity.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.OpportunityFreezeWhenItsStateIsSet.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.OpportunityFreezeWhenItsStateIsSet.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.OpportunityFreezeWhenItsStateIsSet.Before)]
public sealed class FreezeDeal : Step
{
    protected override void Run(Occasion on)
    {
        if (Errand.IsServer(on)) return;
        if (on.Context.MessageName == "SetState")
        {
            StateIsSet(on);
            return;
        }

        FrozenDeal.RefuseByHand(on.Target, on.Before);
        new FrozenDeal(on, on.Target, on.Before).Freeze();
    }

    /// <summary>The old way to set a state has no row to complete; where the platform runs it as an Update too, that one has frozen it.</summary>
    private static void StateIsSet(Occasion on)
    {
        if (on.IsPartOf("Update", T.Opportunity.Table) || on.Input<EntityReference>("EntityMoniker") is not { } deal) return;
        var row = new Entity(T.Opportunity.Table, deal.Id) { [T.Opportunity.StateCode] = on.Input<OptionSetValue>("State") };
        new FrozenDeal(on, row, on.Before).Freeze();
        row.Attributes.Remove(T.Opportunity.StateCode);
        if (row.Attributes.Count > 0) Errand.AsServer(on, () => on.AsSystem.Update(row));
    }
}
