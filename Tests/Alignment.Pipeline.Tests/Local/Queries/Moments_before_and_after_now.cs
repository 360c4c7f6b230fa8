using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>Overdue, due soon, just done: spans that hang on now, and rows that have no date at all.</summary>
public sealed class Moments_before_and_after_now : IDisposable
{
    readonly QueryWorld world = new();

    public Moments_before_and_after_now()
    {
        Deal("never", null);
        foreach (var minutes in new[] { -300, -70, -20, -1, 1, 20, 70, 300 })
            Deal(minutes.ToString(System.Globalization.CultureInfo.InvariantCulture), QueryWorld.Now.AddMinutes(minutes));
    }

    [Theory]
    [InlineData("olderthan-x-minutes", 15, "-300 -70 -20")]
    [InlineData("olderthan-x-hours", 1, "-300")]
    [InlineData("last-x-hours", 1, "-70 -20 -1")]
    [InlineData("next-x-hours", 2, "1 20 70")]
    public void are_found_and_a_row_without_a_date_is_not(string asked, int count, string names)
    {
        var answer = world.Fetch($"<fetch><entity name='qt_deal'><attribute name='qt_name'/><order attribute='qt_seen'/><filter><condition attribute='qt_seen' operator='{asked}' value='{count}'/></filter></entity></fetch>");
        Assert.Equal(names.Split(' '), answer.Entities.Select(row => row["qt_name"]));
    }

    [Fact]
    public void can_be_asked_for_in_objects_too()
    {
        var query = new QueryExpression(QueryWorld.Deal) { ColumnSet = new ColumnSet("qt_name") };
        query.Criteria.AddCondition("qt_seen", ConditionOperator.OlderThanXMinutes, 60);
        query.AddOrder("qt_seen", OrderType.Ascending);
        Assert.Equal(["-300", "-70"], world.Names(query));
    }

    [Fact]
    public void at_or_before_a_moment_leave_out_rows_without_a_date()
    {
        var query = new QueryExpression(QueryWorld.Deal) { ColumnSet = new ColumnSet("qt_name") };
        query.Criteria.AddCondition("qt_seen", ConditionOperator.LessEqual, QueryWorld.Now.AddMinutes(-70));
        query.AddOrder("qt_seen", OrderType.Descending);
        Assert.Equal(["-70", "-300"], world.Names(query));
    }

    public void Dispose() => world.Dispose();

    void Deal(string name, DateTime? seen) => world.Add(QueryWorld.Deal, ("qt_name", name), ("qt_seen", seen));
}
