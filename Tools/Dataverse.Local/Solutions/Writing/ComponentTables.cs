namespace Dataverse.Local.Solutions.Writing;

/// <summary>Which platform table holds the rows of a kind of component, and which rows hang on them.</summary>
internal static class ComponentTables
{
    /// <summary>In the order in which rows can be deleted: what points at others first.</summary>
    public static IReadOnlyList<(int Type, string Table)> InOrderOfRemoval { get; } =
    [
        (ComponentType.App, "appmodule"),
        (ComponentType.SiteMap, "sitemap"),
        (ComponentType.StepImage, "sdkmessageprocessingstepimage"),
        (ComponentType.Step, "sdkmessageprocessingstep"),
        (ComponentType.CustomApiParameter, "customapirequestparameter"),
        (ComponentType.CustomApiProperty, "customapiresponseproperty"),
        (ComponentType.CustomApi, "customapi"),
        (ComponentType.Message, "sdkmessage"),
        (ComponentType.PluginType, "plugintype"),
        (ComponentType.PluginAssembly, "pluginassembly"),
        (ComponentType.Role, "role"),
        (ComponentType.Workflow, "workflow"),
        (ComponentType.ConnectionReference, "connectionreference"),
        (ComponentType.EnvironmentVariable, "environmentvariabledefinition"),
        (ComponentType.EntityMap, "entitymap"),
        (ComponentType.Ribbon, "ribbondiff"),
        (ComponentType.Chart, "savedqueryvisualization"),
        (ComponentType.View, "savedquery"),
        (ComponentType.Form, "systemform"),
        (ComponentType.WebResource, "webresource"),
    ];

    /// <summary>Rows that live and die with a component: the table they are in and the column that names it.</summary>
    public static ILookup<string, (string Table, string Column)> Parts { get; } = new[]
    {
        ("role", ("roleprivileges", "roleid")),
        ("appmodule", ("appmodulecomponent", "appmoduleidunique")),
        ("appmodule", ("appmoduleroles", "appmoduleid")),
        ("entitymap", ("attributemap", "entitymapid")),
    }.ToLookup(pair => pair.Item1, pair => pair.Item2);
}
