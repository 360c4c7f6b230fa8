namespace Dataverse.Local.Metadata;

/// <summary>All metadata at one moment. Immutable: an import makes a new one and swaps it in when it commits.</summary>
public sealed record Catalog
{
    public IReadOnlyDictionary<string, Table> Tables { get; init; } = new Dictionary<string, Table>();
    public IReadOnlyDictionary<string, Choice> GlobalChoices { get; init; } = new Dictionary<string, Choice>();
    public IReadOnlyList<ManyToMany> ManyToMany { get; init; } = [];

    public bool TryTable(string logicalName, out Table table) => Tables.TryGetValue(logicalName, out table!);
}
