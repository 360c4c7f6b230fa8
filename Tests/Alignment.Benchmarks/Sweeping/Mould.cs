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
        var ids = rows.ToDictionary(row => row.Id, _ => Guid.NewGuid());
        ids[owner] = newOwner;
        var texts = ids.Select(pair => (Old: pair.Key.ToString(), New: pair.Value.ToString())).ToList();
        foreach (var (place, row) in read.Index())
        {
            var table = rows[place].Table;
            var values = new AttributeCollection();
            foreach (var (column, value) in row.Attributes)
            {
                if (column != table.PrimaryId) values[column] = Renamed(value, ids, texts);
            }

            foreach (var key in table.Keys.SelectMany(key => key.Columns))
            {
                if (values.TryGetValue(key, out var text) && text is string same && Equals(same, row[key])) values[key] = Guid.NewGuid().ToString();
            }

            store.Insert(table.LogicalName, ids[row.Id], values);
        }
    }

    private static object? Renamed(object? value, Dictionary<Guid, Guid> ids, List<(string Old, string New)> texts) => value switch
    {
        EntityReference reference when ids.TryGetValue(reference.Id, out var id) => new EntityReference(reference.LogicalName, id),
        string { Length: >= 36 } text => texts.Aggregate(text, (all, pair) => all.Replace(pair.Old, pair.New, StringComparison.OrdinalIgnoreCase)),
        _ => value,
    };
}
