using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;

namespace Dataverse.Local.Queries.Sql;

/// <summary>One table taking part in a statement.</summary>
/// <param name="Table">Its metadata.</param>
/// <param name="Sql">Its name in the SQL: t0, t1, ...</param>
/// <param name="Alias">Its name for the caller: the alias of a link; null for the table asked for.</param>
/// <param name="NamedByCaller">The alias was given, not numbered by us.</param>
sealed record Source(Table Table, string Sql, string? Alias, bool NamedByCaller)
{
    /// <summary>In whose place it stands when it is always the same row, joined with itself: no row is looked up again.</summary>
    public Source? SameRow { get; init; }

    /// <summary>How messages call it.</summary>
    public string Title => Alias is null || Alias == Table.LogicalName ? $"'{Table.LogicalName}'" : $"'{Table.LogicalName}' (alias '{Alias}')";

    /// <summary>The column, or the platform's error when there is none.</summary>
    public Column Find(string name)
    {
        if (!Table.Columns.TryGetValue(name, out var column))
            throw ColumnFault.Unknown(Table.LogicalName, name);
        return column.IsStored
            ? column
            : throw QueryErrors.NotYet($"Querying the column '{name}' of {Title}, which is not stored with the row,");
    }
}
