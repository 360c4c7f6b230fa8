using Dataverse.Local.Solutions.Package;
using Microsoft.Xrm.Sdk;
using static Dataverse.Local.Solutions.Writing.Values;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>Web resources, forms, dashboards, views, charts, ribbons.</summary>
internal static class ScreenRows
{
    public static ComponentRow WebResource(WebResourcePart part) => new("webresource", part.Id, ComponentType.WebResource, part.Name, new AttributeCollection
    {
        ["name"] = part.Name,
        ["displayname"] = part.DisplayName,
        ["description"] = part.Description,
        ["webresourcetype"] = Option(part.Type),
        ["languagecode"] = part.Language,
        ["content"] = Convert.ToBase64String(part.Content!),
    })
    { Customizable = ["displayname", "description", "content"] };

    public static ComponentRow Form(FormPart part) => new("systemform", part.Id, ComponentType.Form, part.Name, new AttributeCollection
    {
        ["name"] = part.Name,
        ["description"] = part.Description,
        ["objecttypecode"] = part.Table ?? "none",
        ["type"] = Option(part.Type),
        ["formpresentation"] = Option(part.Presentation),
        ["formactivationstate"] = Option(part.IsActive ? 1 : 0),
        ["isdefault"] = part.IsDefault,
        ["formxml"] = SafeXml.Compact(part.Xml),
    })
    { Customizable = ["name", "description", "formactivationstate", "isdefault", "formxml"] };

    public static ComponentRow View(ViewPart part) => new("savedquery", part.Id, ComponentType.View, part.Name, new AttributeCollection
    {
        ["name"] = part.Name,
        ["description"] = part.Description,
        ["returnedtypecode"] = part.Table,
        ["querytype"] = part.QueryType,
        ["isdefault"] = part.IsDefault,
        ["isquickfindquery"] = part.IsQuickFind,
        ["isprivate"] = part.IsPrivate,
        ["fetchxml"] = part.Fetch is { } fetch ? SafeXml.Compact(fetch) : null,
        ["layoutxml"] = part.Layout is { } layout ? SafeXml.Compact(layout) : null,
    })
    { Customizable = ["name", "description", "isdefault", "fetchxml", "layoutxml", "statecode", "statuscode"] };

    public static ComponentRow Chart(ChartPart part) => new("savedqueryvisualization", part.Id, ComponentType.Chart, part.Name, new AttributeCollection
    {
        ["name"] = part.Name,
        ["description"] = part.Description,
        ["primaryentitytypecode"] = part.Table,
        ["isdefault"] = part.IsDefault,
        ["datadescription"] = part.Data is { } data ? SafeXml.Compact(data) : null,
        ["presentationdescription"] = part.Presentation is { } drawing ? SafeXml.Compact(drawing) : null,
    })
    { Customizable = ["name", "description", "isdefault", "datadescription", "presentationdescription"] };

    /// <summary>The platform splits a ribbon into many rows; here one row holds a solution's whole change to one table.</summary>
    public static ComponentRow Ribbon(string solution, TablePart table) => new(
        "ribbondiff",
        DeterministicId.Of("ribbondiff", $"{solution}/{table.LogicalName}"),
        ComponentType.Ribbon,
        table.LogicalName,
        new AttributeCollection { ["entity"] = table.LogicalName, ["diffid"] = $"{solution}.{table.LogicalName}", ["rdx"] = SafeXml.Compact(table.Ribbon!) });
}
