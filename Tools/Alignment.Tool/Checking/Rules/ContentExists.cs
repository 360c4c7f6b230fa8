using Alignment.Tool.Packing;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Every FileName points at content that is there, once.</summary>
public sealed class ContentExists : ISolutionRule
{
    public string Id => "content";

    public string Statement => "Every web resource, process and assembly has its content, in the tree or in the build output, and says where it goes in the zip.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        var source = examined.Source;
        var withContent = source.Components.Where(component =>
            component.Kind == ComponentKind.WebResource || component.Kind == ComponentKind.Assembly || component.Kind == ComponentKind.Process).ToList();
        foreach (var component in withContent)
        {
            var mapped = ContentParts.Mapped(source, component);
            if (component.ContentPath is null)
                yield return Found(component, $"The {component.Kind.Word} {component.Name} does not say where its content goes in the zip.", "Add its FileName.");
            else if (ContentParts.InTree(source, component) is null && mapped.Count == 0)
                yield return Found(component, $"The content of the {component.Kind.Word} {component.Name} was not found.", Remedy(component));
            else if (mapped.Count > 1)
                yield return Found(component, $"The {component.Kind.Word} {component.Name} has content in {mapped.Count} places.", "Keep it either in dist or in static.");
        }

        foreach (var same in withContent.GroupBy(component => component.ContentPath).Where(same => same.Key is not null && same.Count() > 1))
            yield return Found(same.Last(), $"Another component goes to the same place in the zip, {same.Key}.", "Give each its own FileName.");
    }

    private static string Remedy(Component component) => component.Kind == ComponentKind.Assembly
        ? "Build Plugins/Alignment.Plugins first."
        : component.Kind == ComponentKind.WebResource
            ? "Run npm run build in WebResources, or put the file below WebResources/static under its name."
            : "Put the file beside its .data.xml.";

    private Finding Found(Component component, string what, string remedy) => new(Id, component.File, what, remedy);
}
