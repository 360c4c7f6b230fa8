using System.Text.Json.Nodes;
using Dataverse.Local.Web.Addresses;
using Dataverse.Local.Web.Asking;
using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Definitions;

/// <summary>$select and $filter on metadata.</summary>
internal static class Shaping
{
    /// <summary>Only the selected properties and those that are always there.</summary>
    public static JsonObject Select(JsonObject json, string? select, string what, params string[] always)
    {
        if (select is null)
            return json;
        var names = Lists.Split(select, ',');
        var chosen = new JsonObject();
        if (json["@odata.type"] is { } type)
            chosen["@odata.type"] = type.DeepClone();
        foreach (var name in names.Concat(always).Distinct())
        {
            if (!json.TryGetPropertyValue(name, out var value))
                throw ApiFault.NotSupported($"the metadata property '{name}' of {what}");
            chosen[name] = value?.DeepClone();
        }

        return chosen;
    }

    /// <summary>Conditions of the form Property eq 'value', joined with and or or.</summary>
    public static Func<JsonObject, bool> Filter(QueryOptions options, string what)
    {
        if (options["$filter"] is not { } text)
            return _ => true;
        var node = Asking.Filters.FilterParser.Parse(text, options);
        return json => DefinitionFilter.Meets(json, node, what);
    }
}
