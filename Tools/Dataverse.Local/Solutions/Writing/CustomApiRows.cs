using Dataverse.Local.Solutions.Package;
using Microsoft.Xrm.Sdk;
using static Dataverse.Local.Solutions.Writing.Values;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>A custom API, the message it makes, its parameters and properties.</summary>
internal static class CustomApiRows
{
    public static IEnumerable<ComponentRow> Of(CustomApiPart part)
    {
        var id = DeterministicId.Of("customapi", part.UniqueName);
        var message = KnownMessages.OfCustomApi(part.UniqueName);
        yield return new ComponentRow("sdkmessage", message, ComponentType.Message, part.UniqueName, new AttributeCollection
        {
            ["name"] = part.UniqueName,
            ["isprivate"] = part.IsPrivate,
            ["isactive"] = true,
            ["autotransact"] = true,
            ["template"] = false,
        });
        yield return new ComponentRow("customapi", id, ComponentType.CustomApi, part.UniqueName, new AttributeCollection
        {
            ["uniquename"] = part.UniqueName,
            ["name"] = part.Name,
            ["displayname"] = part.DisplayName,
            ["description"] = part.Description,
            ["bindingtype"] = Option(part.BindingType),
            ["boundentitylogicalname"] = part.BoundTable,
            ["isfunction"] = part.IsFunction,
            ["isprivate"] = part.IsPrivate,
            ["allowedcustomprocessingsteptype"] = Option(part.StepTypes),
            ["executeprivilegename"] = part.ExecutePrivilege,
            ["plugintypeid"] = To("plugintype", part.PluginTypeId),
            ["sdkmessageid"] = To("sdkmessage", message),
            ["workflowsdkstepenabled"] = part.WorkflowEnabled,
        });
        foreach (var field in part.Parameters)
            yield return Field(part, id, field, "customapirequestparameter", ComponentType.CustomApiParameter, isOptional: field.IsOptional ?? false);
        foreach (var field in part.Properties)
            yield return Field(part, id, field, "customapiresponseproperty", ComponentType.CustomApiProperty, isOptional: null);
    }

    private static ComponentRow Field(CustomApiPart api, Guid apiId, CustomApiField field, string table, int type, bool? isOptional)
    {
        var values = new AttributeCollection
        {
            ["uniquename"] = field.UniqueName,
            ["name"] = field.Name,
            ["displayname"] = field.DisplayName,
            ["description"] = field.Description,
            ["customapiid"] = To("customapi", apiId),
            ["type"] = Option(field.Type),
            ["logicalentityname"] = field.Table,
        };
        if (isOptional is { } optional)
            values["isoptional"] = optional;
        return new ComponentRow(table, DeterministicId.Of(table, $"{api.UniqueName}.{field.UniqueName}"), type, $"{api.UniqueName}.{field.UniqueName}", values);
    }
}
