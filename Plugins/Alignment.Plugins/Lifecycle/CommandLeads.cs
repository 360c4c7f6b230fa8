using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>The leads a command is about, as they stand, in the rights of the person: one request.</summary>
internal sealed class CommandLeads
{
    private const string Earlier = "e";

    private static readonly string[] Always =
    [
        T.Lead.FirstName, T.Lead.LastName, T.Lead.CompanyName, T.Lead.Subject, T.Lead.OwnerId, T.Lead.StateCode, T.Lead.StatusCode,
        T.Lead.Stage, T.Lead.CurrentHandoff, T.Lead.HandoffCount, T.Lead.AcceptedOn, T.Lead.Clocks,
    ];

    private readonly Dictionary<Guid, Entity> found = [];
    private readonly HashSet<Guid> done = [];

    public CommandLeads(Occasion on, IReadOnlyList<Guid> ids, string? requestKey, params string[] columns)
    {
        Ids = ids.Distinct().ToList();
        var query = new QueryExpression(T.Lead.Table) { ColumnSet = new ColumnSet(Always.Concat(columns).ToArray()) };
        query.Criteria.AddCondition(T.Lead.Id, ConditionOperator.In, Ids.Cast<object>().ToArray());
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

    public Entity? Find(Guid id) => found.TryGetValue(id, out var row) ? row : null;
}
