namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Walks a query; an override may return another object, which then takes the place of the visited one.</summary>
public abstract class QueryExpressionVisitorBase : IQueryExpressionVisitor
{
    public virtual QueryExpression Visit(QueryExpression query)
    {
        if (query == null) return null;
        query.ColumnSet = VisitColumnSet(query.ColumnSet);
        query.Criteria = VisitFilterExpression(query.Criteria);
        query.PageInfo = VisitPagingInfo(query.PageInfo);
        for (var i = 0; i < query.Orders.Count; i++) query.Orders[i] = VisitOrderExpression(query.Orders[i]);
        for (var i = 0; i < query.LinkEntities.Count; i++) query.LinkEntities[i] = VisitLinkEntity(query.LinkEntities[i]);
        return query;
    }

    protected virtual ColumnSet VisitColumnSet(ColumnSet columnSet) => columnSet;

    protected virtual ConditionExpression VisitConditionExpression(ConditionExpression condition) => condition;

    protected virtual FilterExpression VisitFilterExpression(FilterExpression filter)
    {
        if (filter == null) return null;
        for (var i = 0; i < filter.Conditions.Count; i++) filter.Conditions[i] = VisitConditionExpression(filter.Conditions[i]);
        for (var i = 0; i < filter.Filters.Count; i++) filter.Filters[i] = VisitFilterExpression(filter.Filters[i]);
        return filter;
    }

    protected virtual LinkEntity VisitLinkEntity(LinkEntity linkEntity)
    {
        if (linkEntity == null) return null;
        linkEntity.Columns = VisitColumnSet(linkEntity.Columns);
        linkEntity.LinkCriteria = VisitFilterExpression(linkEntity.LinkCriteria);
        for (var i = 0; i < linkEntity.Orders.Count; i++) linkEntity.Orders[i] = VisitOrderExpression(linkEntity.Orders[i]);
        for (var i = 0; i < linkEntity.LinkEntities.Count; i++) linkEntity.LinkEntities[i] = VisitLinkEntity(linkEntity.LinkEntities[i]);
        return linkEntity;
    }

    protected virtual OrderExpression VisitOrderExpression(OrderExpression order) => order;

    protected virtual PagingInfo VisitPagingInfo(PagingInfo pageInfo) => pageInfo;
}
