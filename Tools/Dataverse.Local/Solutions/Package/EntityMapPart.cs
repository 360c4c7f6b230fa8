using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>Which columns are copied when a row of one table is made from a row of another.</summary>
public sealed record EntityMapPart(string Source, string Target, IReadOnlyList<(string Source, string Target)> Columns)
{
    internal static EntityMapPart Read(XElement element) => new(
        element.Text("EntitySource").Needed("The EntitySource of an EntityMap").ToLowerInvariant(),
        element.Text("EntityTarget").Needed("The EntityTarget of an EntityMap").ToLowerInvariant(),
        [.. element.All("AttributeMaps", "AttributeMap").Select(pair => (
            pair.Text("AttributeSource").Needed("The AttributeSource of an AttributeMap").ToLowerInvariant(),
            pair.Text("AttributeTarget").Needed("The AttributeTarget of an AttributeMap").ToLowerInvariant()))]);
}
