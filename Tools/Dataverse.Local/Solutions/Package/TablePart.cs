using System.Xml.Linq;
using Dataverse.Local.Metadata;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A table as a solution describes it: whole, or only what is added to a table that is there already.</summary>
/// <param name="EntitySetName">Absent when only columns are added.</param>
/// <param name="Ownership">Absent when only columns are added.</param>
public sealed record TablePart(
    string SchemaName,
    string DisplayName,
    string DisplayCollectionName,
    string? EntitySetName,
    Ownership? Ownership,
    bool IsActivity,
    IReadOnlyList<ColumnPart> Columns,
    IReadOnlyList<AlternateKey> Keys,
    IReadOnlyList<FormPart> Forms,
    IReadOnlyList<ViewPart> Views,
    IReadOnlyList<ChartPart> Charts,
    XElement? Ribbon)
{
    public string LogicalName => SchemaName.ToLowerInvariant();

    internal static TablePart Read(XElement element)
    {
        var schemaName = element.Text("Name").Needed("The Name of an Entity in customizations.xml");
        var info = element.Element("EntityInfo")?.Element("entity");
        var table = schemaName.ToLowerInvariant();
        return new TablePart(
            info?.Attr("Name") ?? schemaName,
            info?.Element("LocalizedNames").Label() is { Length: > 0 } label ? label : element.Element("Name")?.Attr("LocalizedName") ?? schemaName,
            info?.Element("LocalizedCollectionNames").Label() ?? "",
            info?.Text("EntitySetName"),
            ReadOwnership(info?.Text("OwnershipTypeMask"), schemaName),
            info?.Flag("IsActivity") ?? false,
            [.. (info?.All("attributes", "attribute") ?? []).Select(column => ColumnPart.Read(column, table))],
            [.. (info?.All("EntityKeys", "EntityKey") ?? []).Select(ReadKey)],
            [.. element.Elements("FormXml").Elements("forms").SelectMany(forms => FormPart.ReadAll(forms, table))],
            [.. element.Elements("SavedQueries").Elements("savedqueries").Elements("savedquery").Select(view => ViewPart.Read(view, table))],
            [.. element.All("Visualizations", "visualization").Select(chart => ChartPart.Read(chart, table))],
            element.Element("RibbonDiffXml"));
    }

    private static Ownership? ReadOwnership(string? word, string table) => word?.ToUpperInvariant() switch
    {
        null => null,
        "USEROWNED" => Metadata.Ownership.UserOwned,
        "ORGOWNED" => Metadata.Ownership.OrganizationOwned,
        "BUSINESSOWNED" => Metadata.Ownership.BusinessOwned,
        "NONE" => Metadata.Ownership.None,
        _ => throw new SolutionRefusedException(RefusalCode.BadContent,
            $"Table '{table}' has the ownership '{word}', which Dataverse.Local does not support. Use UserOwned or OrgOwned."),
    };

    private static AlternateKey ReadKey(XElement key) => new(
        key.Text("LogicalName").Needed("The LogicalName of an EntityKey"),
        [.. key.All("EntityKeyAttributes", "AttributeName").Select(column => column.Value.Trim().ToLowerInvariant())]);
}
