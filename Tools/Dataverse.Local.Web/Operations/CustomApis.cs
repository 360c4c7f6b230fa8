using Dataverse.Local.Web.Calls;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Operations;

/// <summary>Custom APIs, as the imported solutions registered them.</summary>
internal static class CustomApis
{
    public static Operation? Find(Call call, string name)
    {
        var query = new QueryExpression("customapi") { ColumnSet = new ColumnSet("uniquename", "isfunction", "bindingtype", "boundentitylogicalname") };
        query.Criteria.AddCondition("uniquename", ConditionOperator.Equal, name);
        var row = call.Dataverse.System.RetrieveMultiple(query).Entities.FirstOrDefault();
        if (row is null || row.GetAttributeValue<string>("uniquename") != name)
            return null;
        var binding = (Binding)(row.GetAttributeValue<OptionSetValue>("bindingtype")?.Value ?? 0);
        return new Operation(
            name,
            row.GetAttributeValue<bool?>("isfunction") == true,
            Fields(call, "customapirequestparameter", row.Id),
            Fields(call, "customapiresponseproperty", row.Id),
            binding,
            binding == Binding.Unbound ? null : row.GetAttributeValue<string>("boundentitylogicalname"));
    }

    private static List<OperationField> Fields(Call call, string table, Guid api)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet("uniquename", "type", "logicalentityname") };
        query.Criteria.AddCondition("customapiid", ConditionOperator.Equal, api);
        query.AddOrder("uniquename", OrderType.Ascending);
        return [.. call.Dataverse.System.RetrieveMultiple(query).Entities.Select(row => new OperationField(
            row.GetAttributeValue<string>("uniquename"),
            (FieldKind)(row.GetAttributeValue<OptionSetValue>("type")?.Value ?? -1),
            row.GetAttributeValue<string>("logicalentityname") is { Length: > 0 } only ? only : null))];
    }
}
