using System.Globalization;
using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Sql;

/// <summary>
/// Turns an aggregate query into a statement: one row per group. What is grouped and summed up is read in an inner statement
/// that stops one row beyond the limit, so that a query over millions of rows is refused as fast as a small one is answered.
/// </summary>
sealed class AggregateCompiler
{
    const string Inner = "g";

    /// <summary>So few keys SQLite sorts faster than they are looked up.</summary>
    const int FewKeys = 2;

    readonly SqlContext context;
    readonly Scope scope;
    readonly Query query;
    readonly Source root;
    readonly IReadOnlyList<Join> joins;
    readonly List<(string Expression, string Name)> read = [];
    readonly List<string> select = [];
    readonly List<string> groups = [];
    readonly List<GroupPlan.Key> keys = [];
    readonly List<GroupPlan.Tally> tallies = [];
    bool isPlain = true;
    readonly List<Output> outputs = [];
    readonly Dictionary<string, string> byAlias = new(StringComparer.OrdinalIgnoreCase);

    AggregateCompiler(Catalog catalog, QueryCaller caller, Query query)
    {
        this.query = query;
        context = new SqlContext(catalog, caller);
        scope = new Scope(context);
        root = scope.Add(context.Table(query.Table));
        JoinWriter.Register(scope, query.Links, out joins, root);
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
        var grouping = isPlain && groups.Count > FewKeys && orders.Count == 0 ? new GroupPlan(keys, tallies, select.Count) : null;
        select.Add("count(*)");
        var sql = context.Sql;
        if (grouping is null)
            sql.Add("SELECT ").Add(string.Join(", ", select)).Add(" FROM (");
        sql.Add("SELECT ")
            .Add(read.Count == 0 ? "1" : string.Join(", ", read.Select(each => $"{each.Expression} AS \"{each.Name}\"")))
            .Add(" FROM ").Name(root.Table.LogicalName).Add(" AS ").Add(root.Sql);
        JoinWriter.Write(context, scope, root, joins);
        sql.Add(" WHERE 1");
        Where.Rest(context, scope, root, query.Filter, joins);
        sql.Add(" LIMIT ").Value(AggregateLimit.Of(query).Rows + 1L);
        if (grouping is null)
            sql.Add(") AS ").Add(Inner);
        if (grouping is null && groups.Count > 0)
            sql.Add(" GROUP BY ").Add(string.Join(", ", groups)).Add(" ORDER BY ").Add(string.Join(", ", orders.Concat(groups)));
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
            Grouping = grouping,
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
        var isPart = pick.DateGrouping != XrmDateTimeGrouping.None;
        var name = Read(isPart ? DateParts.Expression(plain, column, pick.DateGrouping, context.Caller, pick.InUserZone) : plain);
        outputs.Add(new Output(pick.Alias!, source, column, select.Count, true) { Pick = pick });
        Add(name);
        if (isPart)
            return Outer(name);
        if (column.IsPolymorphic)
        {
            // It stands right after, under the name by which an order looks for it.
            read.Add((OrderWriter.Plain(source, column.LogicalName + "$type"), name + "$type"));
            Add(name + "$type");
        }
        return OrderWriter.Expression(context, source with { Sql = Inner }, column with { LogicalName = name }, query.ChoicesByValue);

        void Add(string key)
        {
            keys.Add(new GroupPlan.Key(read.FindIndex(each => each.Name == key), select.Count));
            select.Add(Outer(key));
            groups.Add(Outer(key));
        }
    }

    string Aggregate(Source source, Column column, Pick pick)
    {
        outputs.Add(new Output(pick.Alias!, source, column, select.Count, true) { Pick = pick });
        if (pick.Aggregate == XrmAggregateType.Count)
        {
            tallies.Add(new GroupPlan.Tally(null, select.Count, TallyKind.Count));
            select.Add("count(*)");
            return "count(*)";
        }
        var name = Read(OrderWriter.Plain(source, column.LogicalName));
        if ((pick.Distinct && pick.Aggregate != XrmAggregateType.CountColumn) || pick.Aggregate == XrmAggregateType.Avg || column.Type == ColumnType.Double)
            isPlain = false;
        tallies.Add(new GroupPlan.Tally(read.FindIndex(each => each.Name == name), select.Count, pick.Aggregate switch
        {
            XrmAggregateType.CountColumn => pick.Distinct ? TallyKind.Distinct : TallyKind.Count,
            XrmAggregateType.Min => TallyKind.Min,
            XrmAggregateType.Max => TallyKind.Max,
            _ => TallyKind.Sum,
        }));
        var value = $"{(pick.Distinct ? "DISTINCT " : "")}{Outer(name)}";
        var written = pick.Aggregate switch
        {
            XrmAggregateType.CountColumn => $"count({value})",
            XrmAggregateType.Min => $"min({value})",
            XrmAggregateType.Max => $"max({value})",
            _ => $"sum({value})",
        };
        select.Add(written);
        if (pick.Aggregate != XrmAggregateType.Avg)
            return written;
        select.Add($"count({value})");
        return $"avg({value})";
    }

    /// <summary>The name under which the inner statement gives the expression, which it reads once.</summary>
    string Read(string expression)
    {
        var known = read.FindIndex(each => each.Expression == expression);
        if (known < 0)
        {
            known = read.Count;
            read.Add((expression, string.Create(CultureInfo.InvariantCulture, $"c{known}")));
        }
        return read[known].Name;
    }

    static string Outer(string name) => $"{Inner}.\"{name}\"";

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
