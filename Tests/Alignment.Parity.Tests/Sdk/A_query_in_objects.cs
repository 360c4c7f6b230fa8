using Microsoft.Xrm.Sdk.Extensions;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Parity.Tests.Sdk;

public sealed class A_query_in_objects
{
    [Fact]
    public void A_new_query_asks_for_no_column_no_page_and_no_condition()
    {
        var query = new QueryExpression("lead");

        Assert.False(query.ColumnSet.AllColumns);
        Assert.Empty(query.ColumnSet.Columns);
        Assert.Empty(query.Criteria.Conditions);
        Assert.Equal(LogicalOperator.And, query.Criteria.FilterOperator);
        Assert.Equal((0, 0), (query.PageInfo.Count, query.PageInfo.PageNumber));
        Assert.Null(query.TopCount);
    }

    [Fact]
    public void A_condition_takes_one_value_several_or_none()
    {
        Assert.Empty(new ConditionExpression("revenue", ConditionOperator.Null).Values);
        Assert.Equal([5], new ConditionExpression("revenue", ConditionOperator.GreaterThan, 5).Values);
        Assert.Equal([5, 9], new ConditionExpression("revenue", ConditionOperator.Between, 5, 9).Values);
        Assert.Equal([5, 9], new ConditionExpression("revenue", ConditionOperator.In, new List<int> { 5, 9 }).Values);
        Assert.Equal([5, 9], new ConditionExpression("revenue", ConditionOperator.In, new[] { 5, 9 }).Values);
    }

    [Fact]
    public void A_condition_may_be_about_a_joined_table()
    {
        var query = new QueryExpression("lead");

        query.Criteria.AddCondition("owner", "fullname", ConditionOperator.Equal, "Kim");

        var condition = query.Criteria.Conditions.Single();
        Assert.Equal(("owner", "fullname", "Kim"), (condition.EntityName, condition.AttributeName, condition.Values.Single()));
    }

    [Fact]
    public void A_condition_may_compare_two_columns()
    {
        var condition = new ConditionExpression("modifiedon", ConditionOperator.GreaterThan, true, "createdon");

        Assert.True(condition.CompareColumns);
        Assert.Equal(["createdon"], condition.Values);
    }

    [Fact]
    public void A_filter_inside_a_filter_is_joined_as_asked()
    {
        var either = new QueryExpression("lead").Criteria.AddFilter(LogicalOperator.Or);

        Assert.Equal(LogicalOperator.Or, either.FilterOperator);
    }

    [Fact]
    public void A_join_starts_from_the_table_it_hangs_on()
    {
        var query = new QueryExpression("lead");
        var owner = query.AddLink("systemuser", "ownerid", "systemuserid", JoinOperator.LeftOuter);
        var unit = owner.AddLink("businessunit", "businessunitid", "businessunitid");

        Assert.Equal(("lead", JoinOperator.LeftOuter), (owner.LinkFromEntityName, owner.JoinOperator));
        Assert.Equal(("systemuser", JoinOperator.Inner), (unit.LinkFromEntityName, unit.JoinOperator));
        Assert.Equal([unit], owner.GetChildLinkEntities());
    }

    [Fact]
    public void A_query_by_value_pairs_columns_with_values()
    {
        var query = new QueryByAttribute("lead");
        query.AddAttributeValue("companyname", "Contoso");
        query.AddOrder("createdon", OrderType.Descending);

        Assert.Equal(["companyname"], query.Attributes);
        Assert.Equal(["Contoso"], query.Values);
        Assert.Equal(OrderType.Descending, query.Orders.Single().OrderType);
    }

    [Fact]
    public void A_visitor_sees_every_condition_however_deep()
    {
        var query = new QueryExpression("lead");
        query.Criteria.AddFilter(LogicalOperator.Or).AddCondition("revenue", ConditionOperator.NotNull);
        query.AddLink("systemuser", "ownerid", "systemuserid").LinkCriteria.AddCondition("isdisabled", ConditionOperator.Equal, false);
        var visitor = new Reader();

        Assert.Same(query, query.Accept(visitor));
        Assert.Equal(["revenue", "isdisabled"], visitor.Columns);
    }

    private sealed class Reader : QueryExpressionVisitorBase
    {
        public List<string> Columns { get; } = [];

        protected override ConditionExpression VisitConditionExpression(ConditionExpression condition)
        {
            Columns.Add(condition.AttributeName);
            return condition;
        }
    }
}
