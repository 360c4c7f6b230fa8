using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Each environment numbers its tables itself; a number from one means another table in the next.</summary>
public sealed class NoEnvironmentNumbers : ISolutionRule
{
    public string Id => "environment-number";

    public string Statement => "No object type code appears in tables, views or forms.";

    public IEnumerable<Finding> Check(Examined examined) => Documents(examined.Source).SelectMany(each => Check(each.File, each.Root));

    private IEnumerable<Finding> Check(string file, XElement root)
    {
        foreach (var element in root.Descendants().Where(each => each.Name.LocalName is "ObjectTypeCode" or "returnedtypecode" or "EntityTypeCode" && int.TryParse(each.Value, out _)))
            yield return new Finding(Id, file, $"<{element.Name.LocalName}> holds the number {element.Value}.", "Remove it, or name the table.");
        foreach (var grid in root.Descendants("grid").Where(grid => grid.Attr("object") is not null))
            yield return new Finding(Id, file, $"The grid has object=\"{grid.Attr("object")}\".", "Remove the attribute.");
    }

    private static IEnumerable<(string File, XElement Root)> Documents(SolutionSource source) =>
    [
        .. source.Components.Select(component => (component.File, component.Definition)),
        .. source.Tables.SelectMany(table => table.Forms.Concat(table.Views).Concat(table.Charts)).Select(part => (part.File, part.Definition)),
    ];
}
