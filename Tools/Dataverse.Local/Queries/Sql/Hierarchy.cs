using Dataverse.Local.Metadata;

namespace Dataverse.Local.Queries.Sql;

/// <summary>
/// The tree the rows of a table form: the lookup by which a row points at the one above it. That is the only lookup to the own table;
/// when there are several, the only one called parent. Merging (masterid) and who wrote the row do not count.
/// </summary>
/// <param name="Table">The table.</param>
/// <param name="Parent">Its lookup to the row above.</param>
sealed record Hierarchy(Table Table, Column Parent)
{
    static readonly HashSet<string> others = ["masterid", "createdby", "createdonbehalfby", "modifiedby", "modifiedonbehalfby"];

    public static Hierarchy? Of(Table table)
    {
        var found = table.Columns.Values
            .Where(column => column is { IsStored: true, IsPolymorphic: false } && column.IsLookup && column.Targets.Contains(table.LogicalName) && !others.Contains(column.LogicalName))
            .ToList();
        if (found.Count > 1)
            found = [.. found.Where(column => column.LogicalName[(column.LogicalName.IndexOf('_', StringComparison.Ordinal) + 1)..].StartsWith("parent", StringComparison.Ordinal))];
        return found.Count == 1 ? new Hierarchy(table, found[0]) : null;
    }

    /// <summary>Writes the ids of all rows below the given one. Goes through every row once, so that a ring ends too.</summary>
    public void WriteBelow(SqlText sql, object id) => Write(sql, id, Table.PrimaryId, Parent.LogicalName);

    /// <summary>Writes the ids of all rows above the given one.</summary>
    public void WriteAbove(SqlText sql, object id) => Write(sql, id, Parent.LogicalName, Table.PrimaryId);

    void Write(SqlText sql, object id, string wanted, string known)
    {
        sql.Add("WITH RECURSIVE tree(id) AS (SELECT ").Name(wanted).Add(" FROM ").Name(Table.LogicalName).Add(" WHERE ").Name(known).Add(" = ").Value(id)
            .Add(" UNION SELECT r.").Name(wanted).Add(" FROM tree INNER JOIN ").Name(Table.LogicalName).Add(" AS r ON r.").Name(known).Add(" = tree.id)")
            .Add(" SELECT id FROM tree WHERE id IS NOT NULL");
    }
}
