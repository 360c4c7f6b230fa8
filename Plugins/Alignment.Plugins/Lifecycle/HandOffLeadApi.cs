using Alignment.Domain.Lifecycle;
using Alignment.Domain.Qualification;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Marketing hand one or many leads to sales, to an owner if they name one, against the definition only with a reason.</summary>
[CrmPluginRegistration(T.CustomApis.HandOffLead.Name)]
public sealed class HandOffLeadApi : Step
{
    protected override void Run(Occasion on)
    {
        var ids = LeadIds.Read(on, T.CustomApis.HandOffLead.LeadId, T.CustomApis.HandOffLead.LeadIds);
        var owner = on.Input<EntityReference>(T.CustomApis.HandOffLead.OwnerId);
        var reason = on.Input<string>(T.CustomApis.HandOffLead.Reason);
        var command = new LeadCommand(on, ids, on.Input<string>(T.CustomApis.HandOffLead.RequestKey), T.Lead.MqlResult, T.Lead.MissingInformation, T.Lead.MoveReason);
        command.ForEach(save =>
        {
            save.Target[T.Lead.Stage] = StageChoice.From(Stage.Mql);
            if (owner is not null) save.Target[T.Lead.OwnerId] = owner;
            if (!string.IsNullOrWhiteSpace(reason)) save.Target[T.Lead.MoveReason] = reason;
            return Problem(save) is { } problem && !save.Policy.ShadowMode ? [problem] : [];
        });
        command.RefuseIfAny();
        command.Write();
        on.Answer(T.CustomApis.HandOffLead.Handled, command.Handled);
        on.Answer(T.CustomApis.HandOffLead.Summary, $"{command.Who}: handed off to sales.");
        on.Answer(T.CustomApis.HandOffLead.HandoffIds, Handoffs(on, ids));
    }

    private static string? Problem(LeadSave save)
    {
        var decision = StageMove.Decide(save.From, Stage.Mql, save.Who, save.Policy);
        if (!decision.IsAllowed) return decision.Refusal;
        if (save.From == Stage.Sal) return $"{StageMove.Code} SAL→MQL not allowed: sales have accepted it already. There is nothing to hand off.";
        if (save.From != Stage.Inquiry) return null;
        var result = save.Stood<OptionSetValue>(T.Lead.MqlResult) is { } judged ? Offset.Of<MqlResult>(judged) : (MqlResult?)null;
        return HandOffRule.Refusal(result, save.Stood<string>(T.Lead.MissingInformation), save.Who, save.Will<string>(T.Lead.MoveReason));
    }

    private static string[] Handoffs(Occasion on, IReadOnlyList<Guid> leads)
    {
        var query = new QueryExpression(T.Lead.Table) { ColumnSet = new ColumnSet(T.Lead.CurrentHandoff) };
        query.Criteria.AddCondition(T.Lead.Id, ConditionOperator.In, leads.Cast<object>().ToArray());
        var current = on.AsSystem.RetrieveMultiple(query).Entities
            .ToDictionary(row => row.Id, row => row.GetAttributeValue<EntityReference>(T.Lead.CurrentHandoff)?.Id ?? Guid.Empty);
        return leads.Select(lead => current.TryGetValue(lead, out var handoff) ? handoff.ToString() : Guid.Empty.ToString()).ToArray();
    }
}
