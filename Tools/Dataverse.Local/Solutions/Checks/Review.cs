using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>One solution under judgement.</summary>
/// <param name="Next">The metadata as it would be after the import.</param>
internal sealed record Review(SolutionPackage Package, ITarget Target, Catalog Next, Problems Problems)
{
    public Column? Column(string table, string column) =>
        Next.TryTable(table, out var found) ? found.Columns.GetValueOrDefault(column) : null;

    public bool HasWebResource(string name) =>
        Package.WebResources.Any(resource => resource.Name == name) || Target.Exists("webresource", "name", name);

    public PluginTypePart? PluginType(Guid id) =>
        Package.Assemblies.SelectMany(assembly => assembly.Types).FirstOrDefault(type => type.Id == id);
}
