using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>The navigation of an app.</summary>
public sealed record SiteMapPart(string UniqueName, string Name, bool ShowHome, bool ShowPinned, bool ShowRecents, bool CollapsibleGroups, XElement Xml)
{
    internal static SiteMapPart Read(XElement element)
    {
        var name = element.Text("SiteMapUniqueName").Needed("The SiteMapUniqueName of an AppModuleSiteMap");
        return new SiteMapPart(
            name,
            element.Element("LocalizedNames").Label() is { Length: > 0 } label ? label : name,
            element.Flag("ShowHome"),
            element.Flag("ShowPinned"),
            element.Flag("ShowRecents"),
            element.Flag("EnableCollapsibleGroups"),
            element.Element("SiteMap") ?? throw new SolutionRefusedException(RefusalCode.BadXml,
                $"Site map '{name}' has no SiteMap element. Export or pack the solution again."));
    }
}
