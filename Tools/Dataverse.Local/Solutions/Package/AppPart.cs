using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A model-driven app; its tables, forms and role maps stay in its XML.</summary>
public sealed record AppPart(string UniqueName, string Name, string Description, Guid? Icon, int FormFactor, int ClientType, int NavigationType, XElement Xml)
{
    public IEnumerable<RootComponent> Components => Xml.All("AppModuleComponents", "AppModuleComponent").Select(RootComponent.Read);

    public IEnumerable<Guid> Roles => Xml.All("AppModuleRoleMaps", "Role")
        .Select(role => XmlReading.Id(role.Attr("id"), $"A role of app '{UniqueName}'"));

    internal static AppPart Read(XElement element)
    {
        var name = element.Text("UniqueName").Needed("The UniqueName of an AppModule");
        return new AppPart(
            name,
            element.Element("LocalizedNames").Label() is { Length: > 0 } label ? label : name,
            element.Element("Descriptions").Label(),
            Guid.TryParse(element.Text("WebResourceId"), out var icon) ? icon : null,
            element.Number("FormFactor") ?? 1,
            element.Number("ClientType") ?? 4,
            element.Number("NavigationType") ?? 0,
            element);
    }
}
