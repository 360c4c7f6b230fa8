using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Ids are chosen once and for ever; two things with one id overwrite each other on import.</summary>
public sealed class IdsAreUnique : ISolutionRule
{
    public string Id => "duplicate-id";

    public string Statement => "No GUID names two things, and files named by an id hold the thing of that id.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        var ids = Defined(examined.Source).Where(each => Guid.TryParse(each.Id, out _)).ToList();
        foreach (var same in ids.GroupBy(each => each.Id).Where(same => same.Count() > 1))
            yield return new Finding(Id, same.Last().File, $"The id {same.Key} is {same.Last().What} and also {same.First().What}.", "Give one of them an id of its own.");
        foreach (var (id, what, file) in ids)
        {
            var name = Path.GetFileNameWithoutExtension(file).Trim('{', '}');
            if (Guid.TryParse(name, out var named) && what.Contains(" of its file ", StringComparison.Ordinal) && named.ToString("D") != id)
                yield return new Finding(Id, file, $"The file is named {name} but holds {id}.", "Rename the file, or correct the id.");
        }
    }

    private static IEnumerable<(string Id, string What, string File)> Defined(SolutionSource source) =>
    [
        .. source.Components.Where(component => !component.Kind.ByName).Select(component => (component.Key, $"the {component.Kind.Word} of its file {component.Name}", component.File)),
        .. source.Of(ComponentKind.WebResource).Select(resource => (Reading.BareId(resource.Definition.Text("WebResourceId")), $"the web resource {resource.Key}", resource.File)),
        .. source.Tables.SelectMany(table => table.Forms.Concat(table.Views).Concat(table.Charts)
            .Select(part => (part.Id, $"the part of its file {table.SchemaName}: {part.Definition.Label()}", part.File))),
        .. source.Of(ComponentKind.Assembly).SelectMany(assembly => Inner(assembly, "PluginType", type => type.Attr("PluginTypeId"), type => type.Attr("Name"))),
        .. source.Of(ComponentKind.Step).SelectMany(step => Inner(step, "SdkMessageProcessingStepImage", image => image.Text("SdkMessageProcessingStepImageId"), _ => $"of {step.Name}")),
        .. source.Tables.SelectMany(table => table.Forms.SelectMany(form => form.Definition.Descendants()
            .Where(each => each.Name.LocalName is "tab" or "section" or "cell")
            .Select(each => (Reading.BareId(each.Attr("id")), $"a {each.Name.LocalName} of {table.SchemaName}: {form.Definition.Label()}", form.File)))),
    ];

    private static IEnumerable<(string Id, string What, string File)> Inner(Component component, string element, Func<XElement, string?> id, Func<XElement, string?> name) =>
        component.Definition.Descendants(element).Select(each => (Reading.BareId(id(each)), $"the {element} {name(each)}", component.File));
}
