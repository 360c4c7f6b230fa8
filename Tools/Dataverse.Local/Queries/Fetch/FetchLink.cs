using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Fetch;

/// <summary>Reads a link-entity element. Its "from" is a column of the linked table, its "to" one of the table outside.</summary>
static class FetchLink
{
    public static Link Read(FetchElement element)
    {
        element.Expect("name", "from", "to", "alias", "link-type", "visible", "intersect", "enableprefiltering", "prefilterparametername");
        var body = FetchBody.Read(element);
        var from = element.Text("from");
        var to = element.Text("to");
        if (from is null != to is null)
        {
            throw QueryErrors.Fault(QueryErrors.AttributePairMismatch,
                $"The FetchXML link-entity '{element.Text("name")}' has only one of 'from' and 'to'; give both or neither.");
        }
        return new Link
        {
            Table = element.Required("name", QueryErrors.NoEntity),
            Column = from,
            ParentColumn = to,
            Alias = element.Text("alias"),
            Kind = Kind(element.Text("link-type")),
            Intersect = element.Flag("intersect"),
            Selection = body.Selection,
            Links = body.Links,
            Filter = body.Filter,
            Orders = body.Orders,
        };
    }

    static JoinOperator Kind(string? name) => name switch
    {
        null or "inner" => JoinOperator.Inner,
        "outer" => JoinOperator.LeftOuter,
        "natural" => JoinOperator.Natural,
        "matchfirstrowusingcrossapply" => JoinOperator.MatchFirstRowUsingCrossApply,
        "in" => JoinOperator.In,
        "exists" => JoinOperator.Exists,
        "any" => JoinOperator.Any,
        "not any" => JoinOperator.NotAny,
        "all" => JoinOperator.All,
        "not all" => JoinOperator.NotAll,
        _ => throw QueryErrors.Fault(QueryErrors.InvalidLinkType,
            $"The FetchXML link-type '{name}' is unknown; use inner, outer, in, exists, any, not any, all, not all or matchfirstrowusingcrossapply."),
    };

    public static string Name(JoinOperator kind) => kind switch
    {
        JoinOperator.Inner => "inner",
        JoinOperator.LeftOuter => "outer",
        JoinOperator.Natural => "natural",
        JoinOperator.MatchFirstRowUsingCrossApply => "matchfirstrowusingcrossapply",
        JoinOperator.In => "in",
        JoinOperator.Exists => "exists",
        JoinOperator.Any => "any",
        JoinOperator.NotAny => "not any",
        JoinOperator.All => "all",
        JoinOperator.NotAll => "not all",
        _ => throw QueryErrors.Fault(QueryErrors.InvalidJoin, $"The join operator '{kind}' is unknown."),
    };
}
