using Dataverse.Local.Metadata;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Names;

/// <summary>A table with the names the Web API knows it and its parts by.</summary>
internal sealed class TableModel
{
    private readonly Dictionary<string, Column> properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ToOne> toOne = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ToOne> alsoAccepted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ToMany> toMany = new(StringComparer.Ordinal);

    public TableModel(Table table, Catalog catalog, ILookup<string, ManyToOne> children)
    {
        Table = table;
        foreach (var column in table.Columns.Values.Where(IsShown))
            properties[PropertyOf(column)] = column;
        Columns = [.. properties.Values.Where(column => column.Type is not (ColumnType.Image or ColumnType.File))];
        foreach (var one in NavigationNames.ToOne(table))
            toOne.TryAdd(one.Name, one);
        foreach (var one in NavigationNames.ByColumn(table))
            alsoAccepted.TryAdd(one.Name, one);
        foreach (var many in NavigationNames.ToMany(table, catalog, children))
            toMany.TryAdd(many.Name, many);
    }

    public Table Table { get; }
    public string Name => Table.LogicalName;
    public string Set => Table.EntitySetName;

    /// <summary>What is returned without $select.</summary>
    public IReadOnlyList<Column> Columns { get; }
    public IReadOnlyCollection<KeyValuePair<string, Column>> Properties => properties;
    public IReadOnlyCollection<ToOne> SingleNavigation => toOne.Values;
    public IReadOnlyCollection<ToMany> CollectionNavigation => toMany.Values;

    public static string PropertyOf(Column column) => column.IsLookup ? $"_{column.LogicalName}_value" : column.LogicalName;

    public Column? FindProperty(string name) => properties.GetValueOrDefault(name);

    public ToOne? FindToOne(string name) => toOne.GetValueOrDefault(name) ?? alsoAccepted.GetValueOrDefault(name);

    public ToMany? FindToMany(string name) => toMany.GetValueOrDefault(name);

    /// <summary>The navigation property through which a lookup leads to rows of a table.</summary>
    public ToOne? Through(Column lookup, string target) =>
        toOne.Values.FirstOrDefault(one => one.Column == lookup && (one.Target ?? target) == target);

    public Column Property(string name)
    {
        if (properties.TryGetValue(name, out var column))
            return column;
        throw Table.Columns.TryGetValue(name, out var lookup) && lookup.IsLookup
            ? ApiFault.Request($"Could not find a property named '{name}' on type 'Microsoft.Dynamics.CRM.{Name}'. The value of a lookup is '{PropertyOf(lookup)}'.")
            : ApiFault.NoProperty(name, Name);
    }

    private static bool IsShown(Column column) =>
        column is { ValidForRead: true, IsStored: true, AttributeOf: null };
}
