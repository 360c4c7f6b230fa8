using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Fetch;

/// <summary>Reads a filter element.</summary>
static class FetchFilter
{
    public static Filter Read(FetchElement element)
    {
        element.Expect("type", "isquickfindfields", "overridequickfindrecordlimitenabled", "overridequickfindrecordlimitdisabled", "bypassquickfind", "hint");
        var conditions = new List<Condition>();
        var filters = new List<Filter>();
        var related = new List<Link>();
        foreach (var child in element.Children())
        {
            switch (child.Name)
            {
                case "condition":
                    conditions.Add(FetchCondition.Read(child));
                    break;
                case "filter":
                    filters.Add(Read(child));
                    break;
                case "link-entity":
                    related.Add(FetchLink.Read(child));
                    break;
                default:
                    throw element.Unexpected(child);
            }
        }
        return new Filter
        {
            Kind = Kind(element.Text("type")),
            Conditions = conditions,
            Filters = filters,
            Related = related,
            IsQuickFind = element.Flag("isquickfindfields", QueryErrors.InvalidQuickFind),
            Hint = element.Text("hint"),
        };
    }

    static LogicalOperator Kind(string? name) => name switch
    {
        null or "and" => LogicalOperator.And,
        "or" => LogicalOperator.Or,
        _ => throw QueryErrors.Fault(QueryErrors.InvalidFilterType, $"The FetchXML filter type '{name}' is unknown; use and, or or."),
    };
}
