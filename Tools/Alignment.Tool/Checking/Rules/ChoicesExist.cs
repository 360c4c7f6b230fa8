using System.Globalization;
using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Columns name choices that exist; option values carry the publisher's number and do not repeat.</summary>
public sealed class ChoicesExist : ISolutionRule
{
    public string Id => "choice";

    public string Statement => "Every OptionSetName exists; option values are unique and begin with the publisher's number.";

    public IEnumerable<Finding> Check(Examined examined) =>
        Columns(examined).Concat(examined.Source.Of(ComponentKind.Choice).SelectMany(choice => Options(examined.Source, choice.File, choice.Key, choice.Definition)));

    private IEnumerable<Finding> Columns(Examined examined)
    {
        var choices = examined.Source.Of(ComponentKind.Choice).Select(choice => choice.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var table in examined.Source.Tables)
        {
            foreach (var column in table.Columns)
            {
                if (column.GlobalChoice is { } global && !choices.Contains(global) && global.StartsWith(examined.Source.Manifest.Prefix + "_", StringComparison.Ordinal))
                    yield return new Finding(Id, table.File, $"{table.LogicalName}.{column.LogicalName} uses the choice {global}, which does not exist.", "Add it below OptionSets, or correct OptionSetName.");
                if (column.Type is "picklist" or "multiselectpicklist" && column.Definition.Element("optionset") is { } own)
                {
                    foreach (var finding in Options(examined.Source, table.File, $"{table.LogicalName}.{column.LogicalName}", own))
                        yield return finding;
                }
            }
        }
    }

    private IEnumerable<Finding> Options(SolutionSource source, string file, string name, XElement choice)
    {
        var values = choice.Descendants("option").Select(option => int.TryParse(option.Attr("value"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : -1).ToList();
        if (values.Count == 0)
            yield return new Finding(Id, file, $"The choice {name} has no options.", "Add options, or remove it.");
        foreach (var twice in values.GroupBy(value => value).Where(same => same.Count() > 1))
            yield return new Finding(Id, file, $"The choice {name} has the value {twice.Key} more than once.", "Give each option its own value.");
        var lowest = source.Manifest.OptionPrefix * 10000;
        foreach (var foreign in values.Where(value => value < lowest || value > lowest + 9999))
            yield return new Finding(Id, file, $"The value {foreign} of the choice {name} does not begin with the publisher's number {source.Manifest.OptionPrefix}.", $"Use {lowest} and up.");
    }
}
