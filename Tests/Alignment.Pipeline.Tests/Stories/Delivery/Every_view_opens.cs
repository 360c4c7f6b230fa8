using Alignment.Pipeline.Tests.Stories.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Delivery;

public sealed class Every_view_opens : IDisposable
{
    private const string View = "savedquery";
    private readonly Floor floor = new();

    [Fact]
    public void For_everybody_in_sales_and_marketing()
    {
        floor.Mql();
        var views = floor.Admin.Service.RetrieveMultiple(new QueryExpression(View) { ColumnSet = new ColumnSet("name", "fetchxml") }).Entities;
        Assert.True(views.Count > 100, $"{views.Count} views");
        foreach (var person in new[] { floor.Rep, floor.Manager, floor.Marketer, floor.MarketingLead, floor.Admin })
            Assert.All(views, view => Rows(person, view));
    }

    [Fact]
    public void Away_now_shows_who_is_away_at_this_moment()
    {
        Absent("Back already", floor.Now.AddDays(-3), floor.Now.AddDays(-1));
        Absent("Away", floor.Now.AddHours(-1), floor.Now.AddHours(8));
        Absent("Still here", floor.Now.AddDays(1), floor.Now.AddDays(3));
        Assert.Equal(["Away"], Names(T.Absence.Table, "Away Now"));
    }

    [Fact]
    public void A_schedule_that_knows_no_holiday_is_listed_unless_it_follows_another()
    {
        var office = floor.Admin.Service.Create(Hours("Berlin office"));
        var followed = Hours("Rita's hours");
        followed[T.Schedule.BasedOn] = new EntityReference(T.Schedule.Table, office);
        floor.Admin.Service.Create(followed);
        Assert.Contains("Berlin office", Names(T.Schedule.Table, "Schedules without Holidays"));
    }

    public void Dispose() => floor.Dispose();

    private void Absent(string name, DateTime from, DateTime until) => floor.Admin.Service.Create(new Entity(T.Absence.Table)
    {
        [T.Absence.Name] = name,
        [T.Absence.User] = floor.Rep.User,
        [T.Absence.From] = from,
        [T.Absence.Until] = until,
    });

    private static Entity Hours(string name) => new(T.Schedule.Table)
    {
        [T.Schedule.Name] = name,
        [T.Schedule.TimeZone] = "Europe/Berlin",
        [T.Schedule.Monday] = "09:00-12:00, 13:00-17:00",
    };

    private IEnumerable<string> Names(string table, string view) => Rows(floor.Admin, Single(table, view)).Select(row => row.GetAttributeValue<string>("aln_name"));

    private Entity Single(string table, string name)
    {
        var query = new QueryExpression(View) { ColumnSet = new ColumnSet("name", "fetchxml") };
        query.Criteria.AddCondition("returnedtypecode", ConditionOperator.Equal, table);
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        return Assert.Single(floor.Admin.Service.RetrieveMultiple(query).Entities);
    }

    private static DataCollection<Entity> Rows(Seat person, Entity view) =>
        person.Service.RetrieveMultiple(new FetchExpression(view.GetAttributeValue<string>("fetchxml").Replace("{0}", "%Acme%", StringComparison.Ordinal))).Entities;
}
