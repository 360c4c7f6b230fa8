using Dataverse.Local.Metadata;

namespace Dataverse.Local.Store.Persistence;

/// <summary>
/// What a store's metadata has beyond the out-of-the-box tables. Of an out-of-the-box table, only the columns, keys
/// and relationships that were added or changed.
/// </summary>
internal sealed record CustomMetadata(
    IReadOnlyList<Table> Tables,
    IReadOnlyList<Choice> GlobalChoices,
    IReadOnlyList<ManyToMany> ManyToMany)
{
    public static CustomMetadata Of(Catalog catalog)
    {
        var plain = OutOfTheBox.Catalog();
        return new CustomMetadata(
            [.. catalog.Tables.Values.Where(table => !ReferenceEquals(table, plain.Tables.GetValueOrDefault(table.LogicalName)))
                .Select(table => plain.TryTable(table.LogicalName, out var known) ? Difference(known, table) : table)],
            [.. catalog.GlobalChoices.Values.Where(choice => !ReferenceEquals(choice, plain.GlobalChoices.GetValueOrDefault(choice.Name)))],
            [.. catalog.ManyToMany.Except(plain.ManyToMany)]);
    }

    public Catalog Build()
    {
        var plain = OutOfTheBox.Catalog();
        var choices = new Dictionary<string, Choice>(plain.GlobalChoices);
        foreach (var choice in GlobalChoices)
            choices[choice.Name] = choice;

        var tables = new Dictionary<string, Table>(plain.Tables);
        foreach (var table in Tables)
            tables[table.LogicalName] = Join(plain.Tables.GetValueOrDefault(table.LogicalName), table, choices);

        return new Catalog { Tables = tables, GlobalChoices = choices, ManyToMany = [.. plain.ManyToMany, .. ManyToMany] };
    }

    private static Table Difference(Table plain, Table table) => table with
    {
        Columns = table.Columns.Where(column => !ReferenceEquals(column.Value, plain.Columns.GetValueOrDefault(column.Key))).ToDictionary(),
        Keys = [.. table.Keys.Except(plain.Keys)],
        Parents = [.. table.Parents.Except(plain.Parents)],
    };

    private static Table Join(Table? plain, Table table, Dictionary<string, Choice> choices)
    {
        var columns = plain is null ? [] : new Dictionary<string, Column>(plain.Columns);
        foreach (var column in table.Columns.Values)
            columns[column.LogicalName] = Share(column, choices);
        return table with
        {
            Columns = columns,
            Keys = [.. (plain?.Keys ?? []).Where(key => table.Keys.All(other => other.Name != key.Name)), .. table.Keys],
            Parents = [.. (plain?.Parents ?? []).Where(link => table.Parents.All(other => other.SchemaName != link.SchemaName)), .. table.Parents],
        };
    }

    /// <summary>A global choice is one object again, however many columns use it.</summary>
    private static Column Share(Column column, Dictionary<string, Choice> choices) =>
        column.Choice is { IsGlobal: true } choice && choices.TryGetValue(choice.Name, out var shared)
            ? column with { Choice = shared }
            : column;
}
