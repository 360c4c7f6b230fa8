using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Sqlite;

namespace Dataverse.Local.Store.Schema;

/// <summary>activitypointer is every activity's row seen through their common columns.</summary>
internal static class ActivityView
{
    public const string Table = "activitypointer";

    public static string Drop => $"DROP VIEW IF EXISTS {Sql.Name(Table)}";

    public static string Create(Catalog catalog)
    {
        var common = catalog.Tables[Table];
        var activities = catalog.Tables.Values.Where(table => table.IsActivity);
        return $"CREATE VIEW {Sql.Name(Table)} AS {string.Join(" UNION ALL ", activities.Select(activity => Select(common, activity)))}";
    }

    private static string Select(Table common, Table activity)
    {
        var columns = common.Columns.Values.Where(column => column.IsStored).SelectMany(column => Columns(column, activity));
        return $"SELECT {string.Join(", ", columns)} FROM {Sql.Name(activity.LogicalName)}";
    }

    private static IEnumerable<string> Columns(Column common, Table activity)
    {
        var name = Sql.Name(common.LogicalName);
        var own = activity.Columns.GetValueOrDefault(common.LogicalName);
        if (own is not { IsStored: true } || TableDdl.Affinity(own) != TableDdl.Affinity(common))
            own = null;

        yield return common.LogicalName == "activitytypecode" ? $"{Sql.Text(activity.LogicalName)} AS {name}"
            : own is null ? $"NULL AS {name}"
            : name;
        if (!common.IsPolymorphic)
            yield break;

        var type = Sql.TypeOf(common.LogicalName);
        yield return own is null ? $"NULL AS {type}"
            : own.IsPolymorphic ? type
            : $"CASE WHEN {name} IS NOT NULL THEN {Sql.Text(own.Targets[0])} END AS {type}";
    }
}
