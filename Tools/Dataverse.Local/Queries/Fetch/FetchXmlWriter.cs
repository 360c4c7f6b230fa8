using System.Xml.Linq;
using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Fetch;

/// <summary>Writes the query tree as FetchXML; reading it back gives an equal query.</summary>
public static class FetchXmlWriter
{
    public static string Write(Query query) => Fetch(query).ToString(SaveOptions.DisableFormatting);

    static XElement Fetch(Query query) => new("fetch",
        new XAttribute("version", "1.0"),
        new XAttribute("mapping", "logical"),
        Number("top", query.Top),
        Flag("distinct", query.Distinct),
        Flag("no-lock", query.NoLock),
        Flag("aggregate", query.Aggregate),
        Number("aggregatelimit", query.AggregateLimit),
        Flag("useraworderby", query.ChoicesByValue),
        Paging(query.Paging),
        new XElement("entity", new XAttribute("name", query.Table), Body(query.Selection, query.Links, query.Filter, query.Orders)));

    static IEnumerable<XAttribute?> Paging(Paging? paging) => paging is null ? [] :
    [
        Number("count", paging.Count == 0 ? null : paging.Count),
        Number("page", paging.Page),
        Text("paging-cookie", paging.Cookie),
        Flag("returntotalrecordcount", paging.WithTotal),
    ];

    static IEnumerable<XElement> Body(Selection selection, IReadOnlyList<Link> links, Filter? filter, IReadOnlyList<Order> orders)
    {
        if (selection.All)
            yield return new XElement("all-attributes");
        foreach (var pick in selection.Picks)
            yield return Pick(pick);
        if (filter is not null)
            yield return Filter(filter);
        foreach (var order in orders)
            yield return Order(order);
        foreach (var link in links)
            yield return Link(link);
    }

    static XElement Pick(Pick pick) => new("attribute",
        new XAttribute("name", pick.Column),
        Text("alias", pick.Alias),
        Text("aggregate", pick.Aggregate == XrmAggregateType.None ? null : Lower(pick.Aggregate.ToString())),
        Flag("distinct", pick.Distinct),
        Text("rowaggregate", pick.CountChildren ? "CountChildren" : null),
        Flag("groupby", pick.GroupBy),
        Text("dategrouping", Grouping(pick.DateGrouping)),
        pick.InUserZone ? null : new XAttribute("usertimezone", "false"));

    static XElement Link(Link link) => new("link-entity",
        new XAttribute("name", link.Table),
        Text("from", link.Column),
        Text("to", link.ParentColumn),
        Text("alias", link.Alias),
        new XAttribute("link-type", FetchLink.Name(link.Kind)),
        Flag("intersect", link.Intersect),
        Body(link.Selection, link.Links, link.Filter, link.Orders));

    static XElement Filter(Filter filter) => new("filter",
        new XAttribute("type", filter.Kind == LogicalOperator.And ? "and" : "or"),
        Flag("isquickfindfields", filter.IsQuickFind),
        Text("hint", filter.Hint),
        filter.Conditions.Select(Condition),
        filter.Related.Select(Link),
        filter.Filters.Select(Filter));

    static XElement Condition(Condition condition) => new("condition",
        Text("entityname", condition.Entity),
        new XAttribute("attribute", condition.Column),
        new XAttribute("operator", Operators.FetchName(condition.Operator)
            ?? throw QueryErrors.Fault(QueryErrors.InvalidOperator, $"FetchXML has no operator for '{condition.Operator}' of the condition on '{condition.Column}'.")),
        Text("valueof", condition.OtherColumn),
        Values(condition));

    static IEnumerable<XObject> Values(Condition condition)
    {
        var listed = condition.Values.Count > 1
            || condition.Operator is ConditionOperator.In or ConditionOperator.NotIn or ConditionOperator.ContainValues or ConditionOperator.DoesNotContainValues;
        var days = condition.Operator is ConditionOperator.On or ConditionOperator.OnOrBefore or ConditionOperator.OnOrAfter;
        return condition.Values.Select(value => days ? FetchText.Day(value, condition.Column) : FetchText.Of(value, condition.Column))
            .Select<string, XObject>(text => listed ? new XElement("value", text) : new XAttribute("value", text));
    }

    static XElement Order(Order order) => new("order",
        Text("entityname", order.Entity),
        Text("attribute", order.Column),
        Text("alias", order.Alias),
        Flag("descending", order.Descending));

    static string? Grouping(XrmDateTimeGrouping grouping) => grouping switch
    {
        XrmDateTimeGrouping.None => null,
        XrmDateTimeGrouping.FiscalPeriod => "fiscal-period",
        XrmDateTimeGrouping.FiscalYear => "fiscal-year",
        _ => Lower(grouping.ToString()),
    };

    static string Lower(string name) => string.Create(name.Length, name, (to, from) => from.AsSpan().ToLowerInvariant(to));

    static XAttribute? Text(string name, string? value) => value is null ? null : new XAttribute(name, value);

    static XAttribute? Number(string name, int? value) => value is null ? null : new XAttribute(name, value);

    static XAttribute? Flag(string name, bool value) => value ? new XAttribute(name, "true") : null;
}
