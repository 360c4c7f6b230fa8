using System.Globalization;
using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Codecs;
using Dataverse.Local.Store.Sqlite;

namespace Dataverse.Local.Store.Schema;

/// <summary>What existing values need when a column changes its nature but keeps its name.</summary>
internal static class ColumnChange
{
    /// <exception cref="InvalidOperationException">The change is one the platform refuses too.</exception>
    public static IEnumerable<string> Between(Table before, Table after)
    {
        if (before.PrimaryId != after.PrimaryId)
            throw new InvalidOperationException($"The primary key of '{after.LogicalName}' cannot change.");

        foreach (var column in after.Columns.Values.Where(column => column.IsStored))
        {
            if (!before.Columns.TryGetValue(column.LogicalName, out var old) || ReferenceEquals(old, column) || !old.IsStored)
                continue;
            foreach (var sql in Between(after.LogicalName, old, column))
                yield return sql;
        }
    }

    private static IEnumerable<string> Between(string table, Column before, Column after)
    {
        var name = Sql.Name(after.LogicalName);
        if (Kind(before) != Kind(after))
        {
            throw new InvalidOperationException(
                $"'{after.LogicalName}' of '{table}' is a {before.Type} column and cannot become a {after.Type} column. Give the new column another name.");
        }

        if (after.IsPolymorphic && before is { IsLookup: true, IsPolymorphic: false })
            yield return $"UPDATE {Sql.Name(table)} SET {Sql.TypeOf(after.LogicalName)} = {Sql.Text(before.Targets[0])} WHERE {name} IS NOT NULL";

        if (after.Type != ColumnType.Decimal)
            yield break;
        var more = DecimalCodec.DigitsOf(after) - DecimalCodec.DigitsOf(before);
        var factor = (long)Math.Pow(10, Math.Abs(more));
        if (more > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"UPDATE {Sql.Name(table)} SET {name} = {name} * {factor} WHERE {name} IS NOT NULL");
        if (more < 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"UPDATE {Sql.Name(table)} SET {name} = ({name} + iif({name} < 0, -{factor / 2}, {factor / 2})) / {factor} WHERE {name} IS NOT NULL");
    }

    /// <summary>Types that hold the same kind of value are one kind: text may become a memo, a lookup gain targets.</summary>
    private static ColumnType Kind(Column column) => column.Type switch
    {
        ColumnType.Memo => ColumnType.String,
        ColumnType.Customer or ColumnType.Owner => ColumnType.Lookup,
        _ => column.Type,
    };
}
