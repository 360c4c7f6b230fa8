using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>A root component that nothing defines makes the import fail, or brings nothing.</summary>
public sealed class RootsHaveDefinitions : ISolutionRule
{
    /// <summary>Numbers above this are given by each environment itself.</summary>
    private const int EnvironmentSpecific = 10000;

    public string Id => "root-dangling";

    public string Statement => "Every root component is defined in the tree; sharded components and numbers of one environment are not listed.";

    public IEnumerable<Finding> Check(Examined examined) =>
        examined.Source.Manifest.Roots.Select(root => Check(examined.Source, root)).OfType<Finding>();

    private Finding? Check(SolutionSource source, RootComponent root)
    {
        if (root.Type >= EnvironmentSpecific || root.Type is 380 or 381)
            return Found($"The root component {root} is of a kind that is packed as its own folder and must not be listed.", "Remove the entry.");
        var defined = Defined(source, root);
        if (defined is null)
            return Found($"The root component {root} is of a kind this packer does not support.", "Remove the entry.");
        return defined.Value ? null : Found($"The root component {root} is defined nowhere in the tree.", "Add its definition, or remove the entry.");
    }

    private static bool? Defined(SolutionSource source, RootComponent root)
    {
        if (ComponentKind.All.Any(kind => kind.RootType == root.Type) && source.Components.Any(component =>
            component.Kind.RootType == root.Type && component.Key == (component.Kind.ByName ? root.SchemaName : root.Id)))
            return true;
        return root.Type switch
        {
            2 => source.Tables.Any(table => table.Columns.Any(column => $"{table.LogicalName}.{column.LogicalName}" == root.SchemaName)),
            10 => source.Relationships.Any(relationship => relationship.Name == root.SchemaName),
            24 or 60 => source.Tables.Any(table => table.Forms.Any(form => form.Id == root.Id)),
            26 => source.Tables.Any(table => table.Views.Any(view => view.Id == root.Id)),
            59 => source.Tables.Any(table => table.Charts.Any(chart => chart.Id == root.Id)),
            36 or 63 or 70 => SolutionSource.WholeFiles.Keys.Any(file => source.Files.Has(file) && Mentions(source, file, root)),
            _ => ComponentKind.All.Any(kind => kind.RootType == root.Type) ? false : null,
        };
    }

    private static bool Mentions(SolutionSource source, string file, RootComponent root) =>
        source.Files.Xml(file).Descendants().SelectMany(element => element.Attributes()).Select(attribute => attribute.Value)
            .Concat(source.Files.Xml(file).Descendants().Where(element => !element.HasElements).Select(element => element.Value))
            .Any(text => Reading.BareId(text) == root.Id);

    private Finding Found(string what, string remedy) => new(Id, Manifest.File, what, remedy);
}
