using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>Turns an aggregate query into a statement: one row per group.</summary>
sealed class AggregateCompiler
{
    readonly SqlContext context;
    readonly Scope scope;
    readonly Query query;
    readonly Source root;
    readonly IReadOnlyList<Join> joins;
    readonly List<string> select = [];
    readonly List<string> groups = [];
    readonly List<Output> outputs = [];
    readonly Dictionary<string, string> byAlias = new(StringComparer.OrdinalIgnoreCase);

    AggregateCompiler(Catalog catalog, QueryCaller caller, Query query)
    {
        this.query = query;
        context = new SqlContext(catalog, caller);
        scope = new Scope(context);
        root = scope.Add(context.Table(query.Table));
        JoinWriter.Register(scope, query.Links, out joins);
        Add(root, query.Selection);
        AddLinked(joins);
        if (outputs.Count == 0)
            throw QueryErrors.Fault(QueryErrors.InvalidAggregate, $"The aggregate query on '{query.Table}' selects nothing; add an attribute with an aggregate and an alias.");
    }

    public static Plan Groups(Catalog catalog, QueryCaller caller, Query query) => new AggregateCompiler(catalog, caller, query).Groups();

    Plan Groups()
    {
        var (size, page, paged) = PageRequest.Of(query);
        var orders = Orders();
        select.Add("count(*)");
        var sql = context.Sql.Add("SELECT ").Add(string.Join(", ", select))
            .Add(" FROM ").Name(root.Table.LogicalName).Add(" AS ").Add(root.Sql);
        JoinWriter.Write(context, scope, root, joins);
        sql.Add(" WHERE 1");
        Where.Rest(context, scope, root, query.Filter, joins);
        if (groups.Count > 0)
            sql.Add(" GROUP BY ").Add(string.Join(", ", groups));
        if (orders.Count > 0)
            sql.Add(" ORDER BY ").Add(string.Join(", ", orders));
        return new Plan
        {
            Sql = sql.ToString(),
            Parameters = sql.Parameters,
            Root = root,
            Outputs = outputs,
            PageSize = size,
            Page = page,
            IsPaged = paged,
            RowCountOrdinal = select.Count - 1,
        };
    }

    void AddLinked(IReadOnlyList<Join> linked)
    {
        foreach (var join in linked)
        {
            if (join.Source is not { } source)
                continue;
            Add(source, join.Link.Selection);
            AddLinked(join.Joins);
        }
    }

    void Add(Source source, Selection selection)
    {
        if (selection.All)
            throw QueryErrors.Fault(QueryErrors.AttributeWithAggregate, $"The aggregate query asks for all columns of {source.Title}; name the columns to sum up or group by.");
        foreach (var pick in selection.Picks)
        {
            var column = source.Find(pick.Column);
            AggregateRules.Check(source, column, pick);
            if (!byAlias.TryAdd(pick.Alias!, ""))
                throw QueryErrors.Fault(QueryErrors.DuplicateAlias, $"The alias '{pick.Alias}' is used twice; give each column its own.");
            byAlias[pick.Alias!] = pick.GroupBy ? Group(source, column, pick) : Aggregate(source, column, pick);
        }
    }

    /// <summary>Writes a group into the statement and returns what to order by.</summary>
    string Group(Source source, Column column, Pick pick)
    {
        var plain = OrderWriter.Plain(source, column.LogicalName);
        var grouped = pick.DateGrouping == XrmDateTimeGrouping.None
            ? plain
            : DateParts.Expression(plain, column, pick.DateGrouping, context.Caller, pick.InUserZone);
        outputs.Add(new Output(pick.Alias!, source, column, select.Count, true) { Pick = pick });
        select.Add(grouped);
        groups.Add(grouped);
        if (pick.DateGrouping != XrmDateTimeGrouping.None)
            return grouped;
        if (column.IsPolymorphic)
        {
            select.Add(OrderWriter.Plain(source, column.LogicalName + "$type"));
            groups.Add(OrderWriter.Plain(source, column.LogicalName + "$type"));
        }
        return OrderWriter.Expression(context, source, column, query.ChoicesByValue);
    }

    string Aggregate(Source source, Column column, Pick pick)
    {
        var plain = OrderWriter.Plain(source, column.LogicalName);
        var distinct = pick.Distinct ? "DISTINCT " : "";
        outputs.Add(new Output(pick.Alias!, source, column, select.Count, true) { Pick = pick });
        var written = pick.Aggregate switch
        {
            XrmAggregateType.Count => "count(*)",
            XrmAggregateType.CountColumn => $"count({distinct}{plain})",
            XrmAggregateType.Min => $"min({plain})",
            XrmAggregateType.Max => $"max({plain})",
            _ => $"sum({distinct}{plain})",
        };
        select.Add(written);
        if (pick.Aggregate != XrmAggregateType.Avg)
            return written;
        select.Add($"count({distinct}{plain})");
        return $"avg({distinct}{plain})";
    }

    List<string> Orders()
    {
        var asked = query.Orders.Concat(Linked(joins));
        return [.. asked.Select(order => Order(order) + (order.Descending ? " DESC" : ""))];
    }

    static IEnumerable<Order> Linked(IReadOnlyList<Join> linked) => linked.SelectMany(join => join.Link.Orders.Concat(Linked(join.Joins)));

    string Order(Order order)
    {
        if (order.Alias is null)
        {
            throw order.Column is null
                ? QueryErrors.Fault(QueryErrors.AliasRequiredInOrder, "An order of the aggregate query names no alias; give it the alias of a selected column.")
                : QueryErrors.Fault(QueryErrors.AttributeInAggregateOrder, $"The aggregate query orders by the column '{order.Column}'; order by the alias of a selected column.");
        }
        return byAlias.TryGetValue(order.Alias, out var expression)
            ? expression
            : throw QueryErrors.Fault(QueryErrors.InvalidAlias, $"The aggregate query orders by the alias '{order.Alias}', which no selected column has.");
    }
}
