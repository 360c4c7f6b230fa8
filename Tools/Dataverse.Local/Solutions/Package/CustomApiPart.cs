using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A custom API with its request parameters and response properties.</summary>
/// <param name="BindingType">0 unbound, 1 bound to a row, 2 bound to a collection.</param>
/// <param name="StepTypes">0 no steps allowed, 1 asynchronous only, 2 both.</param>
public sealed record CustomApiPart(
    string UniqueName,
    string Name,
    string DisplayName,
    string Description,
    int BindingType,
    string? BoundTable,
    bool IsFunction,
    bool IsPrivate,
    int StepTypes,
    string? ExecutePrivilege,
    Guid? PluginTypeId,
    bool WorkflowEnabled,
    IReadOnlyList<CustomApiField> Parameters,
    IReadOnlyList<CustomApiField> Properties)
{
    internal static CustomApiPart Read(string folder, ZipParts zip)
    {
        var root = SafeXml.Load(zip.Find($"{folder}/customapi.xml")!, $"{folder}/customapi.xml");
        var name = root.Attr("uniquename").Needed($"The uniquename in {folder}/customapi.xml");
        return new CustomApiPart(
            name,
            root.Text("name") ?? name,
            ShardedLabel(root, "displayname") ?? name,
            ShardedLabel(root, "description") ?? "",
            root.Number("bindingtype") ?? 0,
            root.Text("boundentitylogicalname"),
            root.Flag("isfunction"),
            root.Flag("isprivate"),
            root.Number("allowedcustomprocessingsteptype") ?? 0,
            root.Text("executeprivilegename"),
            ReadPluginType(root.Element("plugintypeid"), name),
            root.Flag("workflowsdkstepenabled"),
            ReadFields(zip, folder, "customapirequestparameter"),
            ReadFields(zip, folder, "customapiresponseproperty"));
    }

    internal static string? ShardedLabel(XElement root, string name) => root.Element(name) is { } element
        ? element.Attr("default") ?? element.Label()
        : null;

    /// <summary>For a classic assembly the export key is the id of the plug-in type.</summary>
    private static Guid? ReadPluginType(XElement? element, string api) =>
        (element?.Text("plugintypeid") ?? element?.Text("plugintypeexportkey")) is { } id
            ? XmlReading.Id(id, $"The plug-in type of custom API '{api}'")
            : null;

    private static IReadOnlyList<CustomApiField> ReadFields(ZipParts zip, string folder, string kind)
    {
        var plural = kind.EndsWith('y') ? $"{kind[..^1]}ies" : $"{kind}s";
        var parts = zip.Paths
            .Where(path => path.StartsWith($"{folder}/{plural}/", StringComparison.OrdinalIgnoreCase)
                && path.EndsWith($"/{kind}.xml", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
        return [.. parts.Select(path => CustomApiField.Read(SafeXml.Load(zip.Find(path)!, path), path))];
    }
}
