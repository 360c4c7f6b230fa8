using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>What a form, site map or ribbon loads must be in the zip, or the page stays blank.</summary>
public sealed class WebResourcesExist : ISolutionRule
{
    private const string Marker = "$webresource:";
    private const string WebResourceControl = "9fdf5f91-88b1-47f4-ad53-c11efc01a01d";

    public string Id => "web-resource";

    public string Statement => "Every library, $webresource: and web resource control names a web resource of the solution whose name begins with the publisher's prefix.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        var source = examined.Source;
        var names = source.Of(ComponentKind.WebResource).Select(resource => resource.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var resource in source.Of(ComponentKind.WebResource).Where(each => !each.Key.StartsWith(source.Manifest.Prefix + "_", StringComparison.Ordinal)))
            yield return new Finding(Id, resource.File, $"The name {resource.Key} does not begin with {source.Manifest.Prefix}_.", "Rename the web resource.");
        foreach (var (file, name) in Mentions(source).Distinct().Where(each => !names.Contains(each.Name)))
            yield return new Finding(Id, file, $"The web resource {name} is not in the solution.", "Add it, or correct the name.");
        foreach (var form in source.Tables.SelectMany(table => table.Forms))
        {
            var libraries = form.Definition.Descendants("Library").Select(library => library.Attr("name")).ToHashSet();
            foreach (var handler in form.Definition.Descendants("Handler").Where(handler => !libraries.Contains(handler.Attr("libraryName"))))
                yield return new Finding(Id, form.File, $"The handler {handler.Attr("functionName")} is in {handler.Attr("libraryName")}, which the form does not load.", "Add it to formLibraries.");
        }
    }

    private static IEnumerable<(string File, string Name)> Mentions(SolutionSource source)
    {
        foreach (var (file, root) in Documents(source))
        {
            foreach (var name in root.Descendants("Library").Select(each => each.Attr("name")).Concat(root.Descendants("Handler").Select(each => each.Attr("libraryName"))).OfType<string>())
                yield return (file, name);
            foreach (var control in root.Descendants("control").Where(each => Reading.BareId(each.Attr("classid")) == WebResourceControl))
            {
                if (control.Element("parameters")?.Text("Url") is { } url)
                    yield return (file, url.Replace(Marker, "", StringComparison.OrdinalIgnoreCase));
            }

            foreach (var text in root.DescendantsAndSelf().SelectMany(each => each.Attributes()).Select(each => each.Value))
            {
                if (text.StartsWith(Marker, StringComparison.OrdinalIgnoreCase))
                    yield return (file, text[Marker.Length..]);
            }
        }
    }

    private static IEnumerable<(string File, XElement Root)> Documents(SolutionSource source) =>
    [
        .. source.Tables.SelectMany(table => table.Forms.Select(form => (form.File, form.Definition))),
        .. source.Tables.Where(table => table.Ribbon is not null).Select(table => ($"{table.Folder}/RibbonDiff.xml", table.Ribbon!)),
        .. source.Of(ComponentKind.Dashboard).Concat(source.Of(ComponentKind.SiteMap)).Select(each => (each.File, each.Definition)),
    ];
}
