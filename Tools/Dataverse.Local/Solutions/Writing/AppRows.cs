using Dataverse.Local.Solutions.Package;
using Microsoft.Xrm.Sdk;
using static Dataverse.Local.Solutions.Writing.Values;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>Apps with their components and roles, and site maps.</summary>
internal static class AppRows
{
    public static Guid SiteMapId(string uniqueName) => DeterministicId.Of("sitemap", uniqueName);

    public static ComponentRow SiteMap(SiteMapPart part) => new("sitemap", SiteMapId(part.UniqueName), ComponentType.SiteMap, part.UniqueName, new AttributeCollection
    {
        ["sitemapname"] = part.Name,
        ["sitemapnameunique"] = part.UniqueName,
        ["sitemapxml"] = SafeXml.Compact(part.Xml),
        ["isappaware"] = true,
        ["showhome"] = part.ShowHome,
        ["showpinned"] = part.ShowPinned,
        ["showrecents"] = part.ShowRecents,
        ["enablecollapsiblegroups"] = part.CollapsibleGroups,
    })
    { Customizable = ["sitemapname", "sitemapxml", "showhome", "showpinned", "showrecents", "enablecollapsiblegroups"] };

    public static IEnumerable<ComponentRow> Of(AppPart part)
    {
        var id = DeterministicId.Of("appmodule", part.UniqueName);
        yield return new ComponentRow("appmodule", id, ComponentType.App, part.UniqueName, new AttributeCollection
        {
            ["uniquename"] = part.UniqueName,
            ["name"] = part.Name,
            ["description"] = part.Description,
            ["webresourceid"] = part.Icon,
            ["formfactor"] = part.FormFactor,
            ["clienttype"] = part.ClientType,
            ["navigationtype"] = Option(part.NavigationType),
            ["appmodulexmlmanaged"] = SafeXml.Compact(part.Xml),
        })
        { Customizable = ["name", "description", "webresourceid", "navigationtype"] };
        foreach (var component in part.Components)
            yield return Component(part, id, component);
        foreach (var role in part.Roles.Distinct())
        {
            yield return new ComponentRow("appmoduleroles", DeterministicId.Of("appmodulerole", $"{part.UniqueName}/{role}"), null, $"{part.UniqueName}/{role}",
                new AttributeCollection { ["appmoduleid"] = id, ["roleid"] = role })
            { OwnerColumn = "appmoduleid" };
        }
    }

    private static ComponentRow Component(AppPart app, Guid appId, RootComponent component)
    {
        var target = component.Id ?? component.Type switch
        {
            ComponentType.SiteMap => SiteMapId(component.SchemaName ?? ""),
            _ => MetadataIds.Of(component.Type, component.SchemaName ?? ""),
        };
        return new ComponentRow("appmodulecomponent", DeterministicId.Of("appmodulecomponent", $"{app.UniqueName}/{component.Type}/{target}"), null, $"{app.UniqueName}/{component}",
            new AttributeCollection
            {
                ["appmoduleidunique"] = To("appmodule", appId),
                ["componenttype"] = Option(component.Type),
                ["objectid"] = target,
                ["rootcomponentbehavior"] = Option(component.Behavior),
            })
        { OwnerColumn = "appmoduleidunique" };
    }
}
