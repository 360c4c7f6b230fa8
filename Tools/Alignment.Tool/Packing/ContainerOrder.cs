namespace Alignment.Tool.Packing;

/// <summary>The order in which the server writes the containers of customizations.xml; its schema insists on it.</summary>
public static class ContainerOrder
{
    public static readonly IReadOnlyList<string> Names =
    [
        "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "Templates", "EntityImageConfigs", "AttributeImageConfigs",
        "ConnectionRoles", "EntityMaps", "EntityRelationships", "OrganizationSettings", "optionsets", "Reports", "Dashboards",
        "InteractionCentricDashboards", "Dialogs", "WebResources", "CustomControls", "SolutionPluginAssemblies",
        "SdkMessageProcessingSteps", "ServiceEndpoints", "AppModuleSiteMaps", "AppModules", "EntityDataProviders",
        "EntityDataSources", "CanvasApps", "Connectors", "AIModels", "appaction_appactionrule_classicrulesset",
        "connectionreferences", "msdyn_dataflows", "Languages",
    ];

    /// <summary>Its place; -1 when customizations.xml has no such container.</summary>
    public static int Of(string container) => Names.ToList().IndexOf(container);
}
