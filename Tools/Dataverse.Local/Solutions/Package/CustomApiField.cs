using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A request parameter or response property of a custom API.</summary>
/// <param name="Type">
/// 0 yes/no, 1 date, 2 decimal, 3 entity, 4 collection, 5 reference, 6 float, 7 whole number, 8 money, 9 choice, 10 text, 11 list of texts, 12 guid.
/// </param>
/// <param name="IsOptional">Null where the file does not say; a response property must not.</param>
public sealed record CustomApiField(
    string UniqueName, string Name, string DisplayName, string Description, int Type, bool? IsOptional, string? Table)
{
    internal static CustomApiField Read(XElement root, string path)
    {
        var name = root.Attr("uniquename").Needed($"The uniquename in {path}");
        return new CustomApiField(
            name,
            root.Text("name") ?? name,
            CustomApiPart.ShardedLabel(root, "displayname") ?? name,
            CustomApiPart.ShardedLabel(root, "description") ?? "",
            root.Number("type") ?? 10,
            root.Element("isoptional") is null ? null : root.Flag("isoptional"),
            root.Text("logicalentityname") ?? root.Text("entitylogicalname"));
    }
}
