using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Queries;

public sealed class Tallies : IDisposable
{
    const string Keys =
        "<attribute name='qt_kind' groupby='true' alias='kind'/><attribute name='qt_won' groupby='true' alias='won'/><attribute name='qt_company' groupby='true' alias='company'/>"
        + "<attribute name='ownerid' groupby='true' alias='owner'/><attribute name='qt_city' groupby='true' alias='city'/><attribute name='qt_count' groupby='true' alias='count'/>"
        + "<attribute name='qt_seen' groupby='true' dategrouping='year' alias='year'/><attribute name='qt_dealid' aggregate='count' alias='n'/>";

    readonly QueryWorld world = new();
    readonly EntityReference parent;
    readonly EntityReference child;

    public Tallies()
    {
        parent = new EntityReference(QueryWorld.Company, world.Add(QueryWorld.Company, ("qt_name", "Holding"), ("qt_size", 900)));
        child = new EntityReference(QueryWorld.Company, world.Add(QueryWorld.Company, ("qt_name", "Works"), ("qt_parentcompany", parent)));
        Deal("Berlin", 2025, 10m);
        Deal("BERLIN", 2025, 5m);
        Deal("Berlin", null, 1m);
        world.Add(QueryWorld.Deal);
    }

    [Fact]
    public void count_rows_that_are_alike_in_columns_of_every_type()
    {
        var rows = Ask(Keys);
        Assert.Equal([1, 1, 2], rows.Select(row => Value<int>(row, "n")).Order());
        var two = rows.Single(row => Value<int>(row, "n") == 2);
        Assert.Equal((1, true, child.Id, 7, 2025), (Value<OptionSetValue>(two, "kind").Value, Value<bool>(two, "won"), Value<EntityReference>(two, "company").Id, Value<int>(two, "count"), Value<int>(two, "year")));
        Assert.Equal(("Works", "systemuser", "Sam Sales"), (two.FormattedValues["company"], Value<EntityReference>(two, "owner").LogicalName, two.FormattedValues["owner"]));
    }

    [Fact]
    public void have_no_attribute_for_what_has_not_happened_or_is_not_known()
    {
        var rows = Ask(Keys);
        Assert.Single(rows, row => row.Contains("kind") && !row.Contains("year"));
        Assert.Single(rows, row => row.Attributes.Keys.SequenceEqual(["n"]));
    }

    [Fact]
    public void begin_a_year_at_midnight_of_the_caller()
    {
        world.Add(QueryWorld.Deal, ("qt_count", 99), ("qt_seen", new DateTime(2026, 1, 1, 4, 59, 59, DateTimeKind.Utc)));
        world.Add(QueryWorld.Deal, ("qt_count", 99), ("qt_seen", new DateTime(2026, 1, 1, 5, 0, 0, DateTimeKind.Utc)));
        world.Add(QueryWorld.Deal, ("qt_count", 99), ("qt_seen", new DateTime(1969, 12, 31, 23, 0, 0, DateTimeKind.Utc)));
        world.Add(QueryWorld.Deal, ("qt_count", 99), ("qt_seen", new DateTime(2099, 7, 1, 0, 0, 0, DateTimeKind.Utc)));
        Assert.Equal([1969, 2025, 2026, 2099], Years(""));
        Assert.Equal([1969, 2026, 2099], Years("usertimezone='false'"));

        IEnumerable<int> Years(string zone) => Ask($"<attribute name='qt_seen' groupby='true' dategrouping='year' {zone} alias='year'/><attribute name='qt_dealid' aggregate='count' alias='n'/><filter><condition attribute='qt_count' operator='eq' value='99'/></filter>").Select(row => Value<int>(row, "year"));
    }

    [Fact]
    public void go_by_columns_of_linked_tables_and_of_the_table_itself_again()
    {
        var rows = Ask("<attribute name='qt_amount' aggregate='sum' alias='sum'/><attribute name='qt_amount' aggregate='min' alias='min'/><attribute name='qt_amount' aggregate='max' alias='max'/>"
            + "<link-entity name='qt_company' from='qt_companyid' to='qt_company' link-type='outer' alias='c'><attribute name='qt_name' groupby='true' alias='company'/>"
            + "<link-entity name='qt_company' from='qt_companyid' to='qt_parentcompany' link-type='outer' alias='p'><attribute name='qt_size' groupby='true' alias='size'/><order alias='size'/></link-entity></link-entity>"
            + "<link-entity name='qt_deal' from='qt_dealid' to='qt_dealid' link-type='outer' alias='again'><attribute name='qt_won' groupby='true' alias='won'/></link-entity>");
        Assert.Equal(2, rows.Count);
        Assert.False(rows[0].Contains("company"));
        Assert.Equal(("Works", 900, true), (Value<string>(rows[1], "company"), Value<int>(rows[1], "size"), Value<bool>(rows[1], "won")));
        Assert.Equal((16m, 1m, 10m), (Value<Money>(rows[1], "sum").Value, Value<Money>(rows[1], "min").Value, Value<Money>(rows[1], "max").Value));
    }

    [Fact]
    public void are_the_same_whether_sqlite_makes_the_groups_or_we_do()
    {
        var deals = new RandomDeals(new Random(5));
        for (var number = 0; number < 400; number++)
        {
            var deal = deals.Make([parent.Id, child.Id]);
            world.Rows.Insert(QueryWorld.Deal, deal.Id, deal.Attributes);
        }

        const string Sums = "<attribute name='qt_amount' aggregate='sum' alias='sum'/><attribute name='qt_rate' aggregate='max' alias='max'/><attribute name='qt_day' aggregate='min' alias='min'/><attribute name='qt_big' aggregate='countcolumn' alias='big'/>";
        var ours = Ask(Keys + Sums).Select(Line).ToList();
        var theirs = Ask(Keys + Sums + "<order alias='kind'/>").Select(Line).ToList();
        Assert.True(ours.Count > 100);
        Assert.Equal(theirs.Order(StringComparer.Ordinal), ours.Order(StringComparer.Ordinal));
        Assert.Equal(ours, Ask(Keys + Sums).Select(Line));

        static string Line(Entity row) => string.Join("; ", row.Attributes.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key}={Plain(((AliasedValue)each.Value).Value)}"))
            + string.Join("; ", row.FormattedValues.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key}={each.Value.ToUpperInvariant()}"));

        static object? Plain(object? value) => value switch
        {
            Money money => money.Value,
            OptionSetValue option => option.Value,
            EntityReference reference => reference.Id,
            string text => text.ToUpperInvariant(),
            _ => value,
        };
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void of_the_next_page_know_what_was_written_or_undone_meanwhile(bool isUndone)
    {
        using var change = world.Store.Begin();
        if (isUndone)
        {
            using var part = change.Savepoint();
            Cities(2);
            Assert.Equal(2, Page(1).Entities.Count);
        }
        else
        {
            Assert.Equal(2, Page(1).Entities.Count);
            Cities(2);
        }

        Assert.Equal(isUndone ? 0 : 2, Page(2).Entities.Count);

        void Cities(int count) => world.Store.Load(QueryWorld.Deal, Enumerable.Range(0, count).Select(number => new Entity(QueryWorld.Deal) { ["qt_city"] = $"Town {number}" }));

        EntityCollection Page(int page) => world.Fetch($"<fetch aggregate='true' count='2' page='{page}'><entity name='qt_deal'><attribute name='qt_city' groupby='true' alias='city'/><attribute name='qt_dealid' aggregate='count' alias='n'/></entity></fetch>");
    }

    [Fact]
    public void count_each_customer_once_and_only_what_happened()
    {
        var row = Ask("<attribute name='qt_company' aggregate='countcolumn' distinct='true' alias='companies'/><attribute name='qt_seen' aggregate='countcolumn' alias='seen'/>"
            + "<filter><condition attribute='qt_kind' operator='not-null'/><condition entityname='p' attribute='qt_companyid' operator='null'/></filter>"
            + "<link-entity name='qt_company' from='qt_parentcompany' to='qt_company' link-type='outer' alias='p'/>").Single();
        Assert.Equal((1, 2), (Value<int>(row, "companies"), Value<int>(row, "seen")));
    }

    [Fact]
    public void of_more_than_five_thousand_groups_come_in_pages_without_a_gap()
    {
        using (var change = world.Store.Begin())
        {
            world.Store.Load(QueryWorld.Deal, Enumerable.Range(0, 11_000).Select(number => new Entity(QueryWorld.Deal) { ["qt_count"] = number, ["qt_won"] = number % 2 == 0 }));
            change.Commit();
        }

        var (seen, page, cookie) = (new List<int>(), 1, "");
        EntityCollection answer;
        do
        {
            answer = world.Fetch($"<fetch aggregate='true' page='{page++}' {cookie}><entity name='qt_deal'><attribute name='qt_won' groupby='true' alias='won'/><attribute name='qt_count' groupby='true' alias='count'/><attribute name='qt_dealid' aggregate='count' alias='n'/><filter><condition attribute='qt_kind' operator='null'/><condition attribute='qt_won' operator='not-null'/></filter><order alias='won'/></entity></fetch>");
            seen.AddRange(answer.Entities.Select(row => Value<int>(row, "count")));
            cookie = $"paging-cookie='{System.Security.SecurityElement.Escape(answer.PagingCookie)}'";
        }
        while (answer.MoreRecords);
        Assert.Equal(3, page - 1);
        Assert.Equal(Enumerable.Range(0, 5500).Select(number => (number * 2) + 1).Concat(Enumerable.Range(0, 5500).Select(number => number * 2)), seen);
    }

    public void Dispose() => world.Dispose();

    static T Value<T>(Entity row, string alias) => (T)row.GetAttributeValue<AliasedValue>(alias).Value;

    DataCollection<Entity> Ask(string body) => world.Fetch($"<fetch aggregate='true'><entity name='qt_deal'>{body}</entity></fetch>").Entities;

    void Deal(string city, int? year, decimal amount) => world.Add(QueryWorld.Deal,
        ("qt_city", city), ("qt_kind", new OptionSetValue(1)), ("qt_won", true), ("qt_company", child), ("ownerid", new EntityReference("systemuser", QueryWorld.Somebody)),
        ("qt_count", 7), ("qt_amount", new Money(amount)), ("qt_seen", year is { } known ? new DateTime(known, 6, 1, 0, 0, 0, DateTimeKind.Utc) : null));
}
