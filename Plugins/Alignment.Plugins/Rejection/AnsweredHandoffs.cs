using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>Reads the hand-offs an answer is about, with their leads and whether this request was carried out before. One request.</summary>
internal static class AnsweredHandoffs
{
    public static IReadOnlyList<AnsweredHandoff> Read(Occasion on)
    {
        var ids = LeadIds.Read(on, T.CustomApis.AnswerRejection.HandoffId, T.CustomApis.AnswerRejection.HandoffIds);
        var lead = on.Input<Guid>(T.CustomApis.AnswerRejection.LeadId);
        if (ids.Count == 0 && lead == Guid.Empty)
            throw new Refusal($"{on.Context.MessageName} needs a rejection: give HandoffId, HandoffIds, or LeadId for the lead's last one.");
        var key = on.Input<string>(T.CustomApis.AnswerRejection.RequestKey);
        var query = new QueryExpression(T.Handoff.Table) { ColumnSet = new ColumnSet(AnsweredHandoff.Columns) };
        var link = query.AddLink(T.Lead.Table, T.Handoff.Lead, T.Lead.Id);
        link.EntityAlias = AnsweredHandoff.Lead;
        link.Columns = new ColumnSet(T.Lead.Stage, T.Lead.OwnerId, T.Lead.CurrentHandoff);
        if (ids.Count > 0) query.Criteria.AddCondition(T.Handoff.Id, ConditionOperator.In, ids.Distinct().Cast<object>().ToArray());
        else link.LinkCriteria.AddCondition(T.Lead.Id, ConditionOperator.Equal, lead);
        if (!string.IsNullOrWhiteSpace(key))
        {
            var earlier = query.AddLink(T.StageEvent.Table, T.Handoff.Id, T.StageEvent.Handoff, JoinOperator.LeftOuter);
            earlier.EntityAlias = AnsweredHandoff.Earlier;
            earlier.Columns = new ColumnSet(T.StageEvent.RequestKey);
            earlier.LinkCriteria.AddCondition(T.StageEvent.RequestKey, ConditionOperator.Equal, key);
        }

        var rows = on.AsCaller.RetrieveMultiple(query).Entities
            .Select(row => new AnsweredHandoff(row, key))
            .Where(row => ids.Count > 0 || row.IsCurrent)
            .ToList();
        if (ids.Count > 0 && ids.FirstOrDefault(id => rows.All(row => row.Id != id)) is var missing && missing != Guid.Empty)
            throw new Refusal($"There is no hand-off with the id {missing}, or you may not see it.");
        if (rows.Count == 0) throw new Refusal($"The lead {lead} was never handed off, or you may not see it: there is no rejection to answer.");
        return rows;
    }
}
