using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Solution checker: meta-avoid-managed-entity-assets. A table of Microsoft is never taken whole.</summary>
public sealed class ForeignTablesAreShells : ISolutionRule
{
    public string Id => "foreign-table";

    public string Statement => "Tables of other publishers are root components with behavior 2 and carry only columns with our prefix; our own have behavior 0.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        var prefix = examined.Source.Manifest.Prefix + "_";
        foreach (var root in examined.Source.Manifest.Roots.Where(root => root.Type == 1 && root.SchemaName is not null))
        {
            var own = root.SchemaName!.StartsWith(prefix, StringComparison.Ordinal);
            if (own && root.Behavior != 0)
                yield return new Finding(Id, Manifest.File, $"The table {root.SchemaName} is ours, but its root component has behavior {root.Behavior}.", "Set it to 0.");
            if (!own && root.Behavior != 2)
                yield return new Finding(Id, Manifest.File, $"The table {root.SchemaName} is not ours, and behavior {root.Behavior} would take it whole.", "Set it to 2.");
        }

        foreach (var table in examined.Source.Tables.Where(table => !table.LogicalName.StartsWith(prefix, StringComparison.Ordinal)))
        {
            if (!table.IsShell)
                yield return new Finding(Id, table.File, $"The table {table.SchemaName} is not ours, but its flags are in the file.", "Leave only attributes below entity.");
            foreach (var column in table.Columns.Where(column => !column.LogicalName.StartsWith(prefix, StringComparison.Ordinal)))
                yield return new Finding(Id, table.File, $"The column {table.LogicalName}.{column.LogicalName} is not ours.", "Remove it.");
        }
    }
}
