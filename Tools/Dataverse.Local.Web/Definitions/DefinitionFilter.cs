using System.Globalization;
using System.Text.Json.Nodes;
using Dataverse.Local.Web.Asking.Filters;
using Dataverse.Local.Web.Faults;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Web.Definitions;

/// <summary>Asks metadata whether it meets a filter; eq and ne, as on the platform little else.</summary>
internal static class DefinitionFilter
{
    public static bool Meets(JsonObject json, Node node, string what) => node switch
    {
        Node.Not not => !Meets(json, not.Inner, what),
        Node.Group { Kind: LogicalOperator.And } group => group.Parts.All(part => Meets(json, part, what)),
        Node.Group group => group.Parts.Any(part => Meets(json, part, what)),
        Node.Compare { OtherPath: null } compare => Meets(Value(json, compare.Path, what), compare, what),
        _ => throw ApiFault.NotSupported($"this kind of condition in the $filter of {what}"),
    };

    private static bool Meets(string? actual, Node.Compare compare, string what) => compare.Operator switch
    {
        ConditionOperator.Equal => actual == Text(compare.Values[0]),
        ConditionOperator.NotEqual => actual != Text(compare.Values[0]),
        ConditionOperator.In => compare.Values.Any(value => actual == Text(value)),
        ConditionOperator.Null => actual is null,
        ConditionOperator.NotNull => actual is not null,
        _ => throw ApiFault.NotSupported($"'{compare.Operator}' in the $filter of {what}"),
    };

    private static string? Value(JsonObject json, string path, string what)
    {
        JsonNode? at = json;
        foreach (var name in path.Split('/'))
        {
            if (at is not JsonObject here || !here.TryGetPropertyValue(name, out at))
                throw ApiFault.NotSupported($"the metadata property '{path}' in the $filter of {what}");
        }

        return at is null ? null : at is JsonValue value ? value.ToString() : at.ToJsonString();
    }

    private static string Text(object value) => value is bool yes ? (yes ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
