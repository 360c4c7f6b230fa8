using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A class of a plug-in assembly.</summary>
/// <param name="TypeName">Namespace and class name.</param>
/// <param name="WorkflowGroup">Present on custom workflow activities, which are not plug-ins.</param>
public sealed record PluginTypePart(Guid Id, string TypeName, string AssemblyQualifiedName, string FriendlyName, string? WorkflowGroup)
{
    internal static PluginTypePart Read(XElement element)
    {
        var qualified = element.Attr("AssemblyQualifiedName").Needed("The AssemblyQualifiedName of a PluginType");
        var typeName = qualified.Split(',')[0].Trim();
        return new PluginTypePart(
            XmlReading.Id(element.Attr("PluginTypeId"), $"Plug-in type '{typeName}'"),
            typeName,
            qualified,
            element.Text("FriendlyName") ?? typeName,
            element.Text("WorkflowActivityGroupName"));
    }
}
