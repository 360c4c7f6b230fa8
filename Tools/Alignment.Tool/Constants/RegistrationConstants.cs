using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Constants;

/// <summary>What the attribute beside a plug-in class repeats of its step: id, name, columns; and the ids of the roles.</summary>
public static class RegistrationConstants
{
    public static ConstantGroup Of(SolutionSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var types = source.Of(ComponentKind.Assembly).SelectMany(assembly => assembly.Definition.Descendants("PluginType"))
            .OrderBy(type => type.Attr("Name"), StringComparer.Ordinal).ToList();
        return new ConstantGroup(
            "Registration",
            "Ids and names under which the plug-in classes are registered.",
            [.. source.Of(ComponentKind.Role).OrderBy(role => role.Name, StringComparer.Ordinal).Select(role => new Constant(Naming.Pascal(role.Name) + "Role", role.Key))],
            [.. types.SelectMany(type => Groups(source, type))]);
    }

    private static IEnumerable<ConstantGroup> Groups(SolutionSource source, XElement type)
    {
        var id = Reading.BareId(type.Attr("PluginTypeId"));
        var full = type.Attr("Name") ?? "";
        var simple = full[(full.LastIndexOf('.') + 1)..];
        var steps = source.Of(ComponentKind.Step).Where(step => Reading.BareId(step.Definition.Text("PluginTypeId")) == id)
            .OrderBy(step => step.Name, StringComparer.Ordinal).ToList();
        foreach (var step in steps)
            yield return Group(steps.Count == 1 ? simple : Naming.Pascal(step.Name), full, step);
    }

    private static ConstantGroup Group(string name, string type, Component step)
    {
        List<Constant> members = [new("Id", step.Key), new("Name", step.Name)];
        if (step.Definition.Text("FilteringAttributes") is { } columns)
            members.Add(new("Columns", columns));
        foreach (var image in step.Definition.Descendants("SdkMessageProcessingStepImage"))
        {
            if (image.Text("Attributes") is { } attributes)
                members.Add(new(image.Text("ImageType") == "1" ? "After" : "Before", attributes));
        }

        return new ConstantGroup(name, $"The step \"{step.Name}\" of the class {type}.", members);
    }
}
