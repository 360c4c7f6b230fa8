using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Rejection;

/// <summary>The hand-offs that many leads are in, read together when the first is asked for. One request.</summary>
internal sealed class HandoffsOf(Occasion on)
{
    private Dictionary<Guid, Entity>? known;

    public Entity? Of(LeadSave save, IReadOnlyList<Guid> leads)
    {
        if (save.Handoff is not { } current || !save.Policy.ChecksEvidence) return null;
        known ??= Read(leads);
        return known.TryGetValue(current.Id, out var row) ? row : null;
    }

    private Dictionary<Guid, Entity> Read(IReadOnlyList<Guid> leads)
    {
        var query = new QueryExpression(T.Handoff.Table) { ColumnSet = new ColumnSet(CurrentHandoff.Columns) };
        var lead = query.AddLink(T.Lead.Table, T.Handoff.Id, T.Lead.CurrentHandoff);
        lead.LinkCriteria.AddCondition(T.Lead.Id, ConditionOperator.In, leads.Cast<object>().ToArray());
        return on.AsSystem.RetrieveMultiple(query).Entities.ToDictionary(row => row.Id);
    }
}
