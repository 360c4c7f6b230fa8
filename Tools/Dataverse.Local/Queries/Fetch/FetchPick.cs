using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Fetch;

/// <summary>Reads an attribute element.</summary>
static class FetchPick
{
    public static Pick Read(FetchElement element)
    {
        element.Expect("name", "alias", "aggregate", "groupby", "dategrouping", "usertimezone", "distinct", "rowaggregate", "build", "addedby");
        return new Pick(element.Required("name", QueryErrors.AttributeNotFound))
        {
            Alias = element.Text("alias"),
            Aggregate = Aggregate(element.Text("aggregate")),
            Distinct = element.Flag("distinct", QueryErrors.InvalidDistinct),
            GroupBy = element.Flag("groupby", QueryErrors.InvalidGroupBy),
            DateGrouping = Grouping(element.Text("dategrouping")),
            CountChildren = Children(element.Text("rowaggregate")),
            InUserZone = element.Flag("usertimezone", absent: true),
        };
    }

    static bool Children(string? name) => name switch
    {
        null => false,
        "CountChildren" or "countchildren" => true,
        _ => throw QueryErrors.Fault(QueryErrors.InvalidAggregate, $"The FetchXML rowaggregate '{name}' is unknown; use CountChildren."),
    };

    static XrmAggregateType Aggregate(string? name) => name switch
    {
        null => XrmAggregateType.None,
        "count" => XrmAggregateType.Count,
        "countcolumn" => XrmAggregateType.CountColumn,
        "sum" => XrmAggregateType.Sum,
        "avg" => XrmAggregateType.Avg,
        "min" => XrmAggregateType.Min,
        "max" => XrmAggregateType.Max,
        _ => throw QueryErrors.Fault(QueryErrors.InvalidAggregate, $"The FetchXML aggregate '{name}' is unknown; use count, countcolumn, sum, avg, min or max."),
    };

    static XrmDateTimeGrouping Grouping(string? name) => name switch
    {
        null => XrmDateTimeGrouping.None,
        "day" => XrmDateTimeGrouping.Day,
        "week" => XrmDateTimeGrouping.Week,
        "month" => XrmDateTimeGrouping.Month,
        "quarter" => XrmDateTimeGrouping.Quarter,
        "year" => XrmDateTimeGrouping.Year,
        "fiscal-period" => XrmDateTimeGrouping.FiscalPeriod,
        "fiscal-year" => XrmDateTimeGrouping.FiscalYear,
        _ => throw QueryErrors.Fault(QueryErrors.InvalidDateGrouping, $"The FetchXML dategrouping '{name}' is unknown; use day, week, month, quarter, year, fiscal-period or fiscal-year."),
    };
}
