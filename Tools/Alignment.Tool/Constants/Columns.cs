using Alignment.Tool.Source;
using Dataverse.Local.Metadata;

namespace Alignment.Tool.Constants;

/// <summary>Names the columns of one table.</summary>
internal sealed class Columns(string prefix, string className)
{
    private static readonly Dictionary<string, string> Spelt = new()
    {
        ["statecode"] = "StateCode",
        ["statuscode"] = "StatusCode",
    };

    /// <summary>Kept by the server for every table and listed in no solution file.</summary>
    private static readonly Constant RowVersion = new("VersionNumber", "versionnumber");

    public IReadOnlyList<Constant> Of(TableSource table, string primaryId) =>
        Distinct([.. table.Columns.Select(column => Named(column.SchemaName, column.LogicalName, primaryId)), RowVersion]);

    public IReadOnlyList<Constant> Of(Table table, IEnumerable<Column> columns) =>
        Distinct([.. columns.Select(column => Named(column.SchemaName, column.LogicalName, table.PrimaryId)), RowVersion]);

    private static IReadOnlyList<Constant> Distinct(IEnumerable<Constant> columns) =>
        [.. columns.DistinctBy(column => column.Name).OrderBy(column => column.Name == "Id" ? "" : column.Name, StringComparer.Ordinal)];

    private Constant Named(string schemaName, string logicalName, string primaryId)
    {
        if (logicalName == primaryId)
            return new Constant("Id", logicalName);
        var name = Spelt.TryGetValue(logicalName, out var spelt) ? spelt : Naming.Pascal(Naming.WithoutPrefix(schemaName, prefix));
        return new Constant(name is "Table" or "EntitySet" or "Id" or "Keys" ? name + "Column" : Naming.Member(name, className), logicalName);
    }
}
