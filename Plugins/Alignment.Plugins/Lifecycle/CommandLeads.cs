using Alignment.Plugins.Hosting;
using Alignment.Plugins.Rejection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>The leads a command is about, as they stand, in the rights of the person: one request, with the hand-offs they are in.</summary>
internal sealed class CommandLeads
{
    private const string Handoff = "h";
    private const string Earlier = "e";

    private static readonly string[] Always =
    [
        T.Lead.FirstName, T.Lead.LastName, T.Lead.CompanyName, T.Lead.Subject, T.Lead.OwnerId, T.Lead.StateCode, T.Lead.StatusCode,
        T.Lead.Stage, T.Lead.CurrentHandoff, T.Lead.HandoffCount, T.Lead.AcceptedOn,
    ];

    private readonly Dictionary<Guid, Entity> found = [];
    private readonly HashSet<Guid> done = [];

    public CommandLeads(Occasion on, IReadOnlyList<Guid> ids, string? requestKey, params string[] columns)
    {
        Ids = ids.Distinct().ToList();
        var query = new QueryExpression(T.Lead.Table) { ColumnSet = new ColumnSet(Always.Concat(columns).ToArray()) };
        query.Criteria.AddCondition(T.Lead.Id, ConditionOperator.In, Ids.Cast<object>().ToArray());
        var handoff = query.AddLink(T.Handoff.Table, T.Lead.CurrentHandoff, T.Handoff.Id, JoinOperator.LeftOuter);
        handoff.EntityAlias = Handoff;
        handoff.Columns = new ColumnSet(CurrentHandoff.Columns);
        if (requestKey is not null)
        {
            var earlier = query.AddLink(T.StageEvent.Table, T.Lead.Id, T.StageEvent.Lead, JoinOperator.LeftOuter);
            earlier.EntityAlias = Earlier;
            earlier.Columns = new ColumnSet(T.StageEvent.RequestKey);
            earlier.LinkCriteria.AddCondition(T.StageEvent.RequestKey, ConditionOperator.Equal, requestKey);
        }

        foreach (var row in on.AsCaller.RetrieveMultiple(query).Entities)
        {
            found[row.Id] = row;
            if (row.Contains($"{Earlier}.{T.StageEvent.RequestKey}")) done.Add(row.Id);
        }
    }

    public IReadOnlyList<Guid> Ids { get; }

    public int Done => done.Count;

    public bool IsDone(Guid id) => done.Contains(id);

    /// <summary>The hand-off a found lead is in, with what a rejection has to know of it; null for none.</summary>
    public Entity? HandoffOf(Guid id)
    {
        var lead = found[id];
        if (lead.GetAttributeValue<EntityReference>(T.Lead.CurrentHandoff) is not { } current) return null;
        var handoff = new Entity(T.Handoff.Table, current.Id);
        foreach (var column in CurrentHandoff.Columns)
        {
            if (lead.GetAttributeValue<AliasedValue>($"{Handoff}.{column}") is { } known) handoff[column] = known.Value;
        }

        return handoff;
    }

    public Entity? Find(Guid id) => found.TryGetValue(id, out var row) ? row : null;
}
