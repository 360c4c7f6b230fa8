using Alignment.Tool.Source;
using Dataverse.Local.Metadata;

namespace Alignment.Tool.Constants;

/// <summary>The tables of the solution, and those of the platform that the code speaks of.</summary>
public static class TableConstants
{
    public static IReadOnlyList<ConstantGroup> Of(SolutionSource source, IReadOnlyDictionary<string, Table> platform)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(platform);
        var prefix = source.Manifest.Prefix;
        var own = source.Tables.Where(table => !table.IsShell).Select(table => Own(table, prefix));
        var shells = source.Tables.Where(table => table.IsShell).Select(table => table.LogicalName);
        var foreign = shells.Union(PlatformNames.Columns.Keys).Where(platform.ContainsKey)
            .Select(name => Foreign(platform[name], source.Table(name), prefix));
        return [.. own.Concat(foreign).OrderBy(table => table.Name, StringComparer.Ordinal)];
    }

    private static ConstantGroup Own(TableSource table, string prefix)
    {
        var name = Naming.Pascal(Naming.WithoutPrefix(table.SchemaName, prefix));
        return new ConstantGroup(
            name,
            $"The table {table.LogicalName}: {table.Label}.",
            [new("Table", table.LogicalName), new("EntitySet", table.Info?.Text("EntitySetName") ?? table.LogicalName + "s"), .. new Columns(prefix, name).Of(table, table.LogicalName + "id")],
            Keys(table, prefix));
    }

    private static ConstantGroup Foreign(Table table, TableSource? shell, string prefix)
    {
        var name = Naming.Pascal(table.SchemaName);
        var columns = table.Columns.Values.Where(column => PlatformNames.Speaks(table, column)).OrderBy(column => column.LogicalName, StringComparer.Ordinal);
        var named = new Columns(prefix, name);
        var added = shell is null ? [] : named.Of(shell, table.PrimaryId);
        return new ConstantGroup(
            name,
            $"The platform's table {table.LogicalName}: {table.DisplayName}.",
            [new("Table", table.LogicalName), new("EntitySet", table.EntitySetName), .. added.Concat(named.Of(table, columns)).DistinctBy(column => column.Name)
                .OrderBy(column => column.Name == "Id" ? "" : column.Name, StringComparer.Ordinal)]);
    }

    private static IReadOnlyList<ConstantGroup> Keys(TableSource table, string prefix)
    {
        var keys = table.Keys.Select(key => key.Text("LogicalName") ?? "").Where(key => key.Length > 0)
            .Select(key => new Constant(Naming.Pascal(Naming.WithoutPrefix(key, prefix)), key)).ToList();
        return keys.Count == 0 ? [] : [new ConstantGroup("Keys", "Alternate keys.", keys)];
    }
}
