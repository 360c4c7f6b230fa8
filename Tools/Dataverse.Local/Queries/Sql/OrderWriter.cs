using System.Globalization;
using System.Text;
using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Tree;

namespace Dataverse.Local.Queries.Sql;

/// <summary>
/// Sort expressions as the platform understands a sort: choices by their label, lookups by the name of the row they point at, everything else by value.
/// </summary>
static class OrderWriter
{
    public static string Expression(SqlContext context, Source source, Column column, bool choicesByValue) => column.Type switch
    {
        ColumnType.Picklist or ColumnType.State or ColumnType.Status when !choicesByValue && column.Choice is { Options.Count: > 0 } choice => Label(source, column, choice),
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => Name(context, source, column),
        _ => Plain(source, column.LogicalName),
    };

    public static string Plain(Source source, string column) => source.SameRow is { } same ? SameRow.Column(source, same, column) : $"{source.Sql}.\"{column}\"";

    static string Label(Source source, Column column, Choice choice)
    {
        var sql = new StringBuilder("(CASE ").Append(Plain(source, column.LogicalName));
        foreach (var option in choice.Options)
            sql.Append(CultureInfo.InvariantCulture, $" WHEN {option.Value} THEN {Quote(option.Label)}");
        return sql.Append(" END) COLLATE NOCASE").ToString();
    }

    static string Name(SqlContext context, Source source, Column column)
    {
        var targets = column.Targets
            .Select(target => context.Catalog.TryTable(target, out var table) ? table : null)
            .OfType<Table>()
            .Where(table => table.PrimaryName is { } name && table.Columns.TryGetValue(name, out var found) && found.IsStored)
            .ToList();
        if (targets.Count == 0)
            return Plain(source, column.LogicalName);
        if (!column.IsPolymorphic)
            return NameOf(source, column, targets[0]) + " COLLATE NOCASE";
        var sql = new StringBuilder("(CASE ").Append(Plain(source, column.LogicalName + "$type"));
        foreach (var target in targets)
            sql.Append(" WHEN ").Append(Quote(target.LogicalName)).Append(" THEN ").Append(NameOf(source, column, target));
        return sql.Append(" END) COLLATE NOCASE").ToString();
    }

    static string NameOf(Source source, Column column, Table target) =>
        $"(SELECT n.\"{target.PrimaryName}\" FROM \"{target.LogicalName}\" AS n WHERE n.\"{target.PrimaryId}\" = {Plain(source, column.LogicalName)})";

    static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
