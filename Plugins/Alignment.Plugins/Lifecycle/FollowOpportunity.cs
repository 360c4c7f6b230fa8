using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// The far end of a hand-off: an opportunity opens from a lead, is won, lost or opened again. Several signals tell of the
/// same thing; each is answered only when the lead does not stand there already.
/// </summary>
[CrmPluginRegistration(
    "Create", T.Opportunity.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.OpportunityFollowWhenCreated.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.OpportunityFollowWhenCreated.Id)]
[CrmPluginRegistration(
    "Update", T.Opportunity.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, T.Registration.OpportunityFollowWhenChanged.Columns,
    T.Registration.OpportunityFollowWhenChanged.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.OpportunityFollowWhenChanged.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.OpportunityFollowWhenChanged.Before)]
[CrmPluginRegistration(
    "SetState", T.Opportunity.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.OpportunityFollowWhenItsStateIsSet.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.OpportunityFollowWhenItsStateIsSet.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.OpportunityFollowWhenItsStateIsSet.Before)]
[CrmPluginRegistration(
    "Create", T.OpportunityClose.Table, StageEnum.PostOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.OpportunityCloseFollowWhenCreated.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.OpportunityCloseFollowWhenCreated.Id)]
public sealed class FollowOpportunity : Step
{
    protected override void Run(Occasion on)
    {
        if (Errand.IsServer(on)) return;
        var id = Opportunity(on);
        if (id == Guid.Empty || !Concerns(on)) return;
        var opportunity = OpportunityFacts.Read(on.AsSystem, id);
        if (opportunity?.Lead is not { } lead) return;
        if (opportunity.Handoff is null) OpportunityMoves.Open(on, opportunity, lead);
        else OpportunityMoves.Follow(on, opportunity, lead);
    }

    /// <summary>Most changes of an opportunity say nothing about its lead.</summary>
    private static bool Concerns(Occasion on) => on.Context.MessageName switch
    {
        "Create" => on.Context.PrimaryEntityName == T.OpportunityClose.Table || on.Target.Contains(T.Opportunity.OriginatingLeadId),
        "Update" => on.Target.Contains(T.Opportunity.StateCode) || on.Target.Contains(T.Opportunity.ActualValue) || on.Target.Contains(T.Opportunity.ActualCloseDate)
            || on.Target.Contains(T.Opportunity.TransactionCurrencyId),
        _ => true,
    };

    private static Guid Opportunity(Occasion on) =>
        on.Context.PrimaryEntityName == T.OpportunityClose.Table
            ? on.Target.GetAttributeValue<EntityReference>(T.OpportunityClose.OpportunityId)?.Id ?? Guid.Empty
            : on.Input<EntityReference>("EntityMoniker")?.Id ?? on.RowId;
}
