using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Pipeline;

/// <summary>Writes the rows that register a plug-in.</summary>
internal static class Registration
{
    public static Guid Assembly(IOrganizationService service, string name, byte[]? content = null) => service.Create(new Entity("pluginassembly")
    {
        ["name"] = name,
        ["version"] = "1.0.0.0",
        ["culture"] = "neutral",
        ["publickeytoken"] = "0000000000000000",
        ["isolationmode"] = new OptionSetValue(2),
        ["sourcetype"] = new OptionSetValue(0),
        ["content"] = content == null ? null : Convert.ToBase64String(content),
    });

    public static Guid Type(IOrganizationService service, Guid assembly, Type type) => service.Create(new Entity("plugintype")
    {
        ["typename"] = type.FullName,
        ["friendlyname"] = type.Name,
        ["pluginassemblyid"] = new EntityReference("pluginassembly", assembly),
    });

    public static Guid Step(IOrganizationService service, Guid type, string message, string table, int stage, Action<Entity>? more = null)
    {
        Guid messageId = IdOf(service, "sdkmessage", ("name", message));
        Entity step = new("sdkmessageprocessingstep")
        {
            ["name"] = $"{message} {table} {stage}",
            ["sdkmessageid"] = new EntityReference("sdkmessage", messageId),
            ["plugintypeid"] = new EntityReference("plugintype", type),
            ["eventhandler"] = new EntityReference("plugintype", type),
            ["stage"] = new OptionSetValue(stage),
            ["mode"] = new OptionSetValue(0),
            ["rank"] = 1,
            ["supporteddeployment"] = new OptionSetValue(0),
            ["invocationsource"] = new OptionSetValue(0),
        };
        if (table != "none")
            step["sdkmessagefilterid"] = new EntityReference("sdkmessagefilter", IdOf(service, "sdkmessagefilter", ("sdkmessageid", messageId), ("primaryobjecttypecode", table)));
        more?.Invoke(step);
        return service.Create(step);
    }

    public static Guid Api(IOrganizationService service, Guid type, string name, string? boundTo) => service.Create(new Entity("customapi")
    {
        ["uniquename"] = name,
        ["name"] = name,
        ["displayname"] = name,
        ["description"] = name,
        ["bindingtype"] = new OptionSetValue(boundTo == null ? 0 : 1),
        ["boundentitylogicalname"] = boundTo,
        ["plugintypeid"] = new EntityReference("plugintype", type),
        ["allowedcustomprocessingsteptype"] = new OptionSetValue(2),
    });

    public static void Field(IOrganizationService service, string table, Guid api, string name, int type, bool isOptional = false)
    {
        Entity field = new(table)
        {
            ["customapiid"] = new EntityReference("customapi", api),
            ["uniquename"] = name,
            ["name"] = name,
            ["displayname"] = name,
            ["description"] = name,
            ["type"] = new OptionSetValue(type),
        };
        if (table == "customapirequestparameter")
            field["isoptional"] = isOptional;
        service.Create(field);
    }

    private static Guid IdOf(IOrganizationService service, string table, params (string Column, object Value)[] conditions)
    {
        QueryExpression query = new(table);
        foreach ((string column, object value) in conditions)
            query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return service.RetrieveMultiple(query).Entities.Single().Id;
    }
}
