using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>A table without exactly one id and one name column is refused on import.</summary>
public sealed class TablesHavePrimaryColumns : ISolutionRule
{
    public string Id => "primary-columns";

    public string Statement => "Every table of the solution has one primarykey column named <schema name>Id and one PrimaryName column.";

    public IEnumerable<Finding> Check(Examined examined) => examined.Source.Tables.Where(table => !table.IsShell).SelectMany(Check);

    private IEnumerable<Finding> Check(TableSource table)
    {
        var keys = table.Columns.Where(column => column.Type == "primarykey").ToList();
        var names = table.Columns.Count(column => column.IsPrimaryName);
        if (keys.Count != 1)
            yield return new Finding(Id, table.File, $"{table.SchemaName} has {keys.Count} columns of type primarykey.", "It needs exactly one.");
        foreach (var key in keys.Where(key => key.SchemaName != table.SchemaName + "Id"))
            yield return new Finding(Id, table.File, $"The primary key of {table.SchemaName} is called {key.SchemaName}.", $"Call it {table.SchemaName}Id.");
        if (names != 1)
            yield return new Finding(Id, table.File, $"{table.SchemaName} has {names} columns with PrimaryName in their DisplayMask.", "It needs exactly one.");
    }
}
