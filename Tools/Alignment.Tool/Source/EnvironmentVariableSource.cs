using System.Xml.Linq;

namespace Alignment.Tool.Source;

/// <summary>The definition of one environment variable.</summary>
/// <param name="File">Relative to the tree.</param>
/// <param name="Definition">The root element of the file.</param>
public sealed record EnvironmentVariableSource(string File, XElement Definition)
{
    public const string Folder = "environmentvariabledefinitions";

    public string SchemaName => Definition.Attr("schemaname") ?? "";

    /// <summary>In English.</summary>
    public string Label => Definition.Element("displayname")?.Attr("default") ?? SchemaName;
}
