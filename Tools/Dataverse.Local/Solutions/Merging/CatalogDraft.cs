using Dataverse.Local.Metadata;

namespace Dataverse.Local.Solutions.Merging;

/// <summary>A catalog being changed. What it started from stays as it was.</summary>
internal sealed class CatalogDraft(Catalog current)
{
    private readonly Dictionary<string, Table> tables = new(current.Tables);
    private readonly Dictionary<string, Choice> choices = new(current.GlobalChoices);
    private readonly List<ManyToMany> manyToMany = [.. current.ManyToMany];

    public IReadOnlyDictionary<string, Table> Tables => tables;
    public IReadOnlyDictionary<string, Choice> Choices => choices;
    public IReadOnlyList<ManyToMany> ManyToMany => manyToMany;

    public void Put(Table table) => tables[table.LogicalName] = table;

    public void Put(Choice choice) => choices[choice.Name] = choice;

    public void Put(ManyToMany link)
    {
        manyToMany.RemoveAll(other => other.SchemaName == link.SchemaName);
        manyToMany.Add(link);
    }

    public void Put(string table, Column column) => Put(tables[table] with
    {
        Columns = new Dictionary<string, Column>(tables[table].Columns) { [column.LogicalName] = column },
    });

    public void Put(ManyToOne link)
    {
        var child = tables[link.ReferencingTable];
        Put(child with { Parents = [.. child.Parents.Where(other => other.SchemaName != link.SchemaName), link] });
    }

    public void RemoveTable(string name) => tables.Remove(name);

    public void RemoveChoice(string name) => choices.Remove(name);

    public void Remove(ManyToMany link) => manyToMany.Remove(link);

    public Catalog Finish() => current with { Tables = tables, GlobalChoices = choices, ManyToMany = manyToMany };
}
