using System.Xml.Linq;

namespace Alignment.Tool.Source;

/// <summary>A connection that flows ask for by name; every environment binds it for itself. Written directly in the frame.</summary>
public sealed record ConnectionReferenceSource(XElement Definition)
{
    public const string Container = "connectionreferences";

    /// <summary>What comes before the name of a connector in its id.</summary>
    public const string Connectors = "/providers/Microsoft.PowerApps/apis/";

    public string LogicalName => Definition.Attr("connectionreferencelogicalname") ?? "";

    public string Label => Definition.Text("connectionreferencedisplayname") ?? "";

    /// <summary>Name of the connector, for example shared_commondataserviceforapps; null when the file gives none.</summary>
    public string? Connector => Definition.Text("connectorid") is { } id && id.StartsWith(Connectors, StringComparison.Ordinal) ? id[Connectors.Length..] : null;
}
