using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A flow's way to a connector. Connections themselves are made by hand after import.</summary>
public sealed record ConnectionReferencePart(string LogicalName, string DisplayName, string ConnectorId, string? Description)
{
    internal static ConnectionReferencePart Read(XElement element)
    {
        var name = element.Attr("connectionreferencelogicalname").Needed("The connectionreferencelogicalname of a connectionreference");
        return new ConnectionReferencePart(name, element.Text("connectionreferencedisplayname") ?? name, element.Text("connectorid") ?? "", element.Text("description"));
    }
}
