using Dataverse.Local.Metadata;
using Dataverse.Local.Queries.Tree;

namespace Dataverse.Local.Queries.Sql;

/// <summary>The sort keys of a statement: those asked for, then those of the links, then as many ids as make the order total.</summary>
static class OrderKeys
{
    public static List<OrderKey> Of(SqlContext context, Scope scope, Source root, IReadOnlyList<Join> joins, Query query, SelectList select)
    {
        var keys = new List<OrderKey>(query.Orders.Count + 1);
        foreach (var order in query.Orders)
            Add(context, order.Entity is null ? root : scope.Find(order.Entity), order, query, select, keys);
        AddLinks(context, scope, joins, query, select, keys);
        return keys;
    }

    /// <summary>Without these, rows of equal keys could be lost or doubled between two pages.</summary>
    public static void AddTies(Source root, IReadOnlyList<Join> joins, bool distinct, SelectList select, List<OrderKey> keys)
    {
        if (distinct)
        {
            foreach (var output in select.Outputs.Where(output => output.Column.Type != ColumnType.Image).ToList())
                AddPlain(output.Source, output.Column.LogicalName, select, keys);
            return;
        }
        AddPlain(root, root.Table.PrimaryId, select, keys);
        AddTies(joins, select, keys);
    }

    static void AddTies(IReadOnlyList<Join> joins, SelectList select, List<OrderKey> keys)
    {
        foreach (var join in joins)
        {
            if (join.Source is not { } source)
                continue;
            if (join.Link.Column != source.Table.PrimaryId)
                AddPlain(source, source.Table.PrimaryId, select, keys);
            AddTies(join.Joins, select, keys);
        }
    }

    static void AddLinks(SqlContext context, Scope scope, IReadOnlyList<Join> joins, Query query, SelectList select, List<OrderKey> keys)
    {
        foreach (var join in joins)
        {
            if (join.Source is not { } source)
                continue;
            foreach (var order in join.Link.Orders)
                Add(context, order.Entity is null ? source : scope.Find(order.Entity), order, query, select, keys);
            AddLinks(context, scope, join.Joins, query, select, keys);
        }
    }

    static void Add(SqlContext context, Source source, Order order, Query query, SelectList select, List<OrderKey> keys)
    {
        if (order.Alias is not null)
            throw QueryErrors.Fault(QueryErrors.AliasInOrder, $"The order names the alias '{order.Alias}'; a query that is no aggregate orders by a column.");
        if (order.Column is null)
            throw QueryErrors.Fault(QueryErrors.AttributeRequiredInOrder, $"An order on {source.Title} names no column; give it an attribute.");
        var column = source.Find(order.Column);
        var expression = OrderWriter.Expression(context, source, column, query.ChoicesByValue);
        var plain = expression == OrderWriter.Plain(source, column.LogicalName);
        if (keys.Any(key => key.Expression == expression))
            return;
        keys.Add(new OrderKey(Name(source, column.LogicalName), expression, order.Descending, OrderKey.KindOf(column, plain), select.Add(expression)));
    }

    static void AddPlain(Source source, string name, SelectList select, List<OrderKey> keys)
    {
        var expression = OrderWriter.Plain(source, name);
        if (keys.Any(key => key.Expression == expression))
            return;
        var column = source.Table.Columns[name];
        keys.Add(new OrderKey(Name(source, name), expression, false, OrderKey.KindOf(column, true), select.Add(expression)));
    }

    static string Name(Source source, string column) => source.Alias is null ? column : $"{source.Alias}.{column}";
}
