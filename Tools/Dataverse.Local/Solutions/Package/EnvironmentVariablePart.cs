using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>An environment variable with its default.</summary>
/// <param name="Type">100000000 text, 1 number, 2 yes/no, 3 JSON, 4 data source, 5 secret.</param>
public sealed record EnvironmentVariablePart(string SchemaName, string DisplayName, string Description, int Type, string? DefaultValue, bool IsRequired)
{
    internal static EnvironmentVariablePart Read(XElement root, string path)
    {
        var name = root.Attr("schemaname").Needed($"The schemaname in {path}");
        return new EnvironmentVariablePart(
            name,
            CustomApiPart.ShardedLabel(root, "displayname") ?? name,
            CustomApiPart.ShardedLabel(root, "description") ?? "",
            root.Number("type") ?? 100_000_000,
            root.Text("defaultvalue"),
            root.Flag("isrequired"));
    }
}
