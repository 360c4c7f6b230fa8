using Dataverse.Local.Queries.Tree;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Expressions;

/// <summary>OrderExpression and back.</summary>
static class Orders
{
    public static IReadOnlyList<Order> Read(ICollection<OrderExpression> orders) => orders.Count == 0 ? [] : [.. orders.Select(Read)];

    static Order Read(OrderExpression order) => new()
    {
        Column = string.IsNullOrEmpty(order.AttributeName) ? null : order.AttributeName,
        Alias = string.IsNullOrEmpty(order.Alias) ? null : order.Alias,
        Entity = string.IsNullOrEmpty(order.EntityName) ? null : order.EntityName,
        Descending = order.OrderType == OrderType.Descending,
    };

    public static OrderExpression Write(Order order) => new()
    {
        AttributeName = order.Column,
        Alias = order.Alias,
        EntityName = order.Entity,
        OrderType = order.Descending ? OrderType.Descending : OrderType.Ascending,
    };
}
