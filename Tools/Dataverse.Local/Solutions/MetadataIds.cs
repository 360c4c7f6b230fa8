namespace Dataverse.Local.Solutions;

/// <summary>Ids of tables, columns, choices, relationships and keys, which the metadata knows by name only.</summary>
public static class MetadataIds
{
    /// <param name="name">lead, lead.aln_mqlscore, aln_operator …; upper and lower case do not count.</param>
    public static Guid Of(int componentType, string name) => DeterministicId.Of($"metadata{componentType}", name);

    public static Guid Table(string table) => Of(ComponentType.Table, table);

    public static Guid Column(string table, string column) => Of(ComponentType.Column, $"{table}.{column}");

    public static Guid Key(string table, string key) => Of(ComponentType.Key, $"{table}.{key}");
}
