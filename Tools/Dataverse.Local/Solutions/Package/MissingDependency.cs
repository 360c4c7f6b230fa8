using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>Something the exporting environment had that the solution does not bring itself.</summary>
/// <param name="RequiredType">A number of <see cref="ComponentType"/>, or the name of a sharded kind.</param>
/// <param name="Solution">Who brings it, without the version.</param>
/// <param name="Version">The lowest version that will do, when stated.</param>
public sealed partial record MissingDependency(
    string RequiredType,
    string? RequiredName,
    string? RequiredParent,
    Guid? RequiredId,
    string DisplayName,
    string? Solution,
    Version? Version,
    string Dependent)
{
    internal static MissingDependency Read(XElement element)
    {
        var required = element.Element("Required") ?? new XElement("Required");
        var dependent = element.Element("Dependent");
        var owner = Owner().Match(required.Attr("solution") ?? "");
        return new MissingDependency(
            required.Attr("type") ?? "",
            required.Attr("schemaName"),
            required.Attr("parentSchemaName"),
            Guid.TryParse(required.Attr("id"), out var id) ? id : null,
            required.Attr("displayName") ?? required.Attr("schemaName") ?? required.Attr("id") ?? "",
            owner.Success ? owner.Groups[1].Value : null,
            owner.Success && System.Version.TryParse(owner.Groups[2].Value, out var version) ? version : null,
            dependent?.Attr("displayName") ?? dependent?.Attr("schemaName") ?? dependent?.Attr("id") ?? "");
    }

    [GeneratedRegex(@"^\s*([^\s(]+)\s*(?:\(([\d.]+)\))?")]
    private static partial Regex Owner();
}
