using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// A lead that was handed off is part of what both teams are measured by. Only an administrator deletes it, and only with a
/// reason on the lead, such as a person's right to be forgotten; that it was done stays as a finding.
/// </summary>
[CrmPluginRegistration(
    "Delete", T.Lead.Table, StageEnum.PreOperation, ExecutionModeEnum.Synchronous, null!,
    T.Registration.GuardLeadRemoval.Name, 10, IsolationModeEnum.Sandbox, Id = T.Registration.GuardLeadRemoval.Id,
    Image1Name = Occasion.BeforeAlias, Image1Type = ImageTypeEnum.PreImage, Image1Attributes = T.Registration.GuardLeadRemoval.Before)]
public sealed class GuardLeadRemoval : Step
{
    private const int ShortestReason = 10;

    protected override void Run(Occasion on)
    {
        var count = on.Before?.GetAttributeValue<int>(T.Lead.HandoffCount) ?? 0;
        if (count == 0 || Errand.IsServer(on)) return;
        var lead = on.Context.PrimaryEntityId;
        var reason = on.AsSystem.Retrieve(T.Lead.Table, lead, new ColumnSet(T.Lead.MoveReason)).GetAttributeValue<string>(T.Lead.MoveReason) ?? "";
        if (!Person.Of(on, on.Context.InitiatingUserId).IsAdministrator || reason.Trim().Length < ShortestReason)
        {
            throw new Refusal(
                $"This lead was handed to sales {count} time(s); deleting it would change the figures both teams share. Disqualify it or merge it instead. "
                + $"If it must go, for example because the person asks to be forgotten, an administrator writes why in Reason for Move ({T.Lead.MoveReason}) and deletes it then.");
        }

        FindingLog.Record(
            on, T.FindingKind.Integrity, $"erased/{lead:N}",
            $"A lead with {count} hand-off(s) was deleted by {Person.Of(on, on.Context.InitiatingUserId).Name}: {reason}",
            "Nothing to do. Figures of past periods no longer include it.", T.Lead.Table, lead);
        Errand.AsServer(on, () => Remove(on, lead));
    }

    private static void Remove(Occasion on, Guid lead)
    {
        on.AsSystem.Update(new Entity(T.Lead.Table, lead) { [T.Lead.CurrentHandoff] = null });
        var query = new QueryExpression(T.Handoff.Table) { ColumnSet = new ColumnSet() };
        query.Criteria.AddCondition(T.Handoff.Lead, ConditionOperator.Equal, lead);
        foreach (var handoff in on.AsSystem.RetrieveMultiple(query).Entities) on.AsSystem.Delete(T.Handoff.Table, handoff.Id);
    }
}
