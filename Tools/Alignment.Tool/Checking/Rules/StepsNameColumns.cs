using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>A filter or image over a missing column is refused on import.</summary>
public sealed class StepsNameColumns : ISolutionRule
{
    public string Id => "step-column";

    public string Statement => "The table, filtering columns and image columns of every step exist, each once and without blanks.";

    public IEnumerable<Finding> Check(Examined examined) => examined.Source.Of(ComponentKind.Step).SelectMany(step => Check(examined, step));

    private IEnumerable<Finding> Check(Examined examined, Component step)
    {
        var table = step.Definition.Text("PrimaryEntity") ?? "none";
        if (table == "none")
            yield break;
        if (!examined.Tables.Has(table))
        {
            yield return new Finding(Id, step.File, $"The step \"{step.Name}\" is on the unknown table {table}.", "Correct PrimaryEntity.");
            yield break;
        }

        var lists = step.Definition.Descendants("SdkMessageProcessingStepImage").Select(image => image.Text("Attributes")).Append(step.Definition.Text("FilteringAttributes"));
        foreach (var list in lists.OfType<string>())
        {
            if (list.Contains(' ', StringComparison.Ordinal))
                yield return new Finding(Id, step.File, $"The step \"{step.Name}\" has blanks in a column list.", "Separate the columns by commas only.");
            var columns = Reading.Names(list);
            foreach (var column in columns.Where(column => !examined.Tables.Has(table, column)))
                yield return new Finding(Id, step.File, $"The step \"{step.Name}\" names the column {table}.{column}, which does not exist.", "Correct its name, or remove it.");
            foreach (var twice in columns.GroupBy(column => column).Where(same => same.Count() > 1))
                yield return new Finding(Id, step.File, $"The step \"{step.Name}\" names the column {twice.Key} more than once.", "Keep one.");
        }
    }
}
