using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Children of an attribute without which its type is refused on import.</summary>
public sealed class ColumnsAreComplete : ISolutionRule
{
    public string Id => "column-format";

    public string Statement => "Each column has what its type needs: MaxLength for text, Format for dates, Accuracy for decimals, a default and options for yes/no.";

    public IEnumerable<Finding> Check(Examined examined) =>
        examined.Source.Tables.SelectMany(table => table.Columns.SelectMany(column => Problems(column)
            .Select(problem => new Finding(Id, table.File, $"{table.LogicalName}.{column.LogicalName} {problem.What}.", problem.Remedy))));

    private static IEnumerable<(string What, string Remedy)> Problems(ColumnSource column)
    {
        var definition = column.Definition;
        if (ColumnTypes.Parse(column.Type) is null)
            yield return ($"has the unknown type '{column.Type}'", "Use the type names of solution files, for example ntext for a memo.");
        if (!column.LogicalName.Equals(column.SchemaName, StringComparison.OrdinalIgnoreCase) || column.LogicalName.Any(char.IsAsciiLetterUpper) || definition.Text("Name") != column.LogicalName)
            yield return ("has Name, LogicalName and PhysicalName that do not match", "Write the first two as the third in lower case.");
        if (column.Type is "nvarchar" or "ntext" && definition.Number("MaxLength") is null or 0)
            yield return ("is text without MaxLength", "Add MaxLength.");
        if (column.Type == "datetime" && definition.Text("Format") is not ("date" or "datetime"))
            yield return ("is a date whose Format is neither date nor datetime", "Set Format to one of them.");
        if (column.Type == "datetime" && definition.Text("Behavior") is not ("1" or "2" or "3"))
            yield return ("is a date without Behavior", "Set Behavior to 1 (user local) or 3 (time-zone independent).");
        if (column.Type is "decimal" or "float" or "money" && definition.Number("Accuracy") is null)
            yield return ("is a number without Accuracy", "Add Accuracy, the digits after the point.");
        if (column.Type is "int" or "decimal" or "float" or "money" && (definition.Text("MinValue") is null || definition.Text("MaxValue") is null))
            yield return ("has no MinValue or MaxValue", "Add both.");
        if (column.Type == "bit" && (definition.Text("AppDefaultValue") is null || definition.Element("optionset") is null))
            yield return ("is a yes/no without AppDefaultValue or optionset", "Add both.");
        if (column.Type == "picklist" && definition.Element("optionset") is null == column.GlobalChoice is null)
            yield return ("needs either its own optionset or an OptionSetName", "Give it exactly one of them.");
    }
}
