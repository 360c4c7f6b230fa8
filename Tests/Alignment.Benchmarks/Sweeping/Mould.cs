using System.Security.Cryptography;
using System.Text;
using Dataverse.Local;
using Dataverse.Local.Metadata;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Benchmarks.Sweeping;

/// <summary>A lead with its hand-off, its story and its clocks, of which copies are made row by row.</summary>
internal sealed class Mould
{
    private readonly List<(Table Table, Guid Id)> rows = [];
    private readonly Guid owner;
    private List<Entity> read = [];

    private Mould(Guid owner) => this.owner = owner;

    /// <summary>Its clocks that run.</summary>
    public int RunningTimers { get; private init; }

    public int RowCount => rows.Count;

    /// <param name="owner">Whose it is; copies go to others.</param>
    public static Mould Of(LocalDataverse dataverse, IOrganizationService service, Guid lead, Guid owner)
    {
        var timers = new QueryExpression(T.Timer.Table);
        timers.Criteria.AddCondition(T.Timer.Lead, ConditionOperator.Equal, lead);
        timers.Criteria.AddCondition(T.Timer.State, ConditionOperator.Equal, T.TimerState.Running);
        Mould mould = new(owner) { RunningTimers = service.RetrieveMultiple(timers).Entities.Count };
        mould.rows.Add((dataverse.Catalog.Tables[T.Lead.Table], lead));
        foreach (var table in new[] { T.Handoff.Table, T.StageEvent.Table, T.Evaluation.Table, T.Timer.Table })
        {
            var query = new QueryExpression(table);
            query.Criteria.AddCondition(T.Timer.Lead, ConditionOperator.Equal, lead);
            mould.rows.AddRange(service.RetrieveMultiple(query).Entities.Select(row => (dataverse.Catalog.Tables[table], row.Id)));
        }

        return mould;
    }

    /// <summary>Reads the rows as they lie in the file, to the last column.</summary>
    public void Read(Rows store) => read = [.. rows.Select(row => store.Read(row.Table.LogicalName, row.Id)!)];

    /// <summary>Writes a copy below the pipeline.</summary>
    public void Copy(Rows store, Guid newOwner)
    {
        var ids = Ids();
        ids[owner] = newOwner;
        var texts = ids.SelectMany(pair => new[] { "D", "N" }, (pair, format) => (Old: pair.Key.ToString(format), New: pair.Value.ToString(format))).ToList();
        foreach (var (place, row) in read.Index())
        {
            var table = rows[place].Table;
            var values = new AttributeCollection();
            foreach (var (column, value) in row.Attributes)
            {
                if (column != table.PrimaryId) values[column] = Renamed(value, ids, texts);
            }

            store.Insert(table.LogicalName, ids[row.Id], values);
        }
    }

    /// <summary>A clock's id follows from its key, which begins with the lead.</summary>
    private Dictionary<Guid, Guid> Ids()
    {
        var (old, lead) = (rows[0].Id, Guid.NewGuid());
        return read.ToDictionary(row => row.Id, row => row.Id == old ? lead
            : row.LogicalName == T.Timer.Table ? new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(row.GetAttributeValue<string>(T.Timer.Key).Replace($"{old:N}", $"{lead:N}", StringComparison.Ordinal)))[..16])
            : Guid.NewGuid());
    }

    private static object? Renamed(object? value, Dictionary<Guid, Guid> ids, List<(string Old, string New)> texts) => value switch
    {
        EntityReference reference when ids.TryGetValue(reference.Id, out var id) => new EntityReference(reference.LogicalName, id),
        string { Length: >= 32 } text => texts.Aggregate(text, (all, pair) => all.Replace(pair.Old, pair.New, StringComparison.OrdinalIgnoreCase)),
        _ => value,
    };
}
