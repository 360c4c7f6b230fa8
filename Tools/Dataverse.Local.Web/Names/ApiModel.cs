using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dataverse.Local.Metadata;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Names;

/// <summary>Entity sets and tables by the names of the Web API. Worked out once for as long as a catalogue lives.</summary>
internal sealed class ApiModel
{
    private static readonly ConditionalWeakTable<Catalog, ApiModel> Made = [];
    private readonly ConcurrentDictionary<string, TableModel> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> sets;
    private readonly ILookup<string, ManyToOne> children;

    private ApiModel(Catalog catalog)
    {
        Catalog = catalog;
        children = catalog.Tables.Values.SelectMany(table => table.Parents).ToLookup(parent => parent.ReferencedTable);
        sets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in catalog.Tables.Values)
            sets.TryAdd(table.EntitySetName, table.LogicalName);
    }

    public Catalog Catalog { get; }

    public static ApiModel Of(Catalog catalog) => Made.GetValue(catalog, found => new ApiModel(found));

    public bool HasTable(string logicalName) => Catalog.Tables.ContainsKey(logicalName);

    public TableModel Table(string logicalName) => tables.GetOrAdd(logicalName, name => Catalog.TryTable(name, out var table)
        ? new TableModel(table, Catalog, children)
        : throw ApiFault.Request($"There is no table '{name}' in this organisation. Check its logical name."));

    /// <summary>The table of an entity set; null when there is no such set.</summary>
    public TableModel? FindSet(string name) => sets.TryGetValue(name, out var table) ? Table(table) : null;

    public TableModel NeedSet(string name) => FindSet(name) ?? throw ApiFault.NoSegment(name);
}
