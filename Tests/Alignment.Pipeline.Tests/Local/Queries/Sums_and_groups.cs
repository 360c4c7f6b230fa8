using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Queries;

public sealed class Sums_and_groups : IDisposable
{
    readonly QueryWorld world = new();

    public Sums_and_groups()
    {
        var acme = new EntityReference(QueryWorld.Company, world.Add(QueryWorld.Company, ("qt_name", "Acme")));
        Deal(1, 0.10m, 5, "2026-03-01T04:30:00Z", acme);
        Deal(1, 0.20m, 6, "2026-03-01T05:30:00Z", acme);
        Deal(2, 0.30m, 6, "2026-07-01T03:30:00Z", null);
        Deal(2, null, null, "2026-07-01T04:30:00Z", null);
    }

    [Fact]
    public void of_money_are_exact_and_skip_the_gaps()
    {
        var row = Ask("<attribute name='qt_amount' aggregate='sum' alias='sum'/><attribute name='qt_amount' aggregate='avg' alias='avg'/><attribute name='qt_dealid' aggregate='count' alias='rows'/><attribute name='qt_amount' aggregate='countcolumn' alias='filled'/><attribute name='qt_count' aggregate='countcolumn' distinct='true' alias='different'/><attribute name='qt_count' aggregate='avg' alias='whole'/>").Entities.Single();
        Assert.Equal(0.60m, Value<Money>(row, "sum").Value);
        Assert.Equal(0.20m, Value<Money>(row, "avg").Value);
        Assert.Equal(4, Value<int>(row, "rows"));
        Assert.Equal(3, Value<int>(row, "filled"));
        Assert.Equal(2, Value<int>(row, "different"));
        Assert.Equal(5, Value<int>(row, "whole"));
    }

    [Fact]
    public void come_per_group_with_its_label_in_the_order_of_an_alias()
    {
        var rows = Ask("<attribute name='qt_kind' groupby='true' alias='kind'/><attribute name='qt_amount' aggregate='max' alias='max'/><order alias='max' descending='true'/>").Entities;
        Assert.Equal(["Mango", "Zebra"], rows.Select(row => row.FormattedValues["kind"]));
        var byCompany = Ask("<attribute name='qt_company' groupby='true' alias='company'/><attribute name='qt_dealid' aggregate='count' alias='rows'/><order alias='rows'/>").Entities;
        Assert.Contains(byCompany, row => row.Contains("company") && Value<EntityReference>(row, "company").Name == "Acme" && Value<int>(row, "rows") == 2);
    }

    [Fact]
    public void by_month_and_day_follow_the_caller_s_calendar_in_winter_and_summer()
    {
        var months = Ask("<attribute name='qt_seen' groupby='true' dategrouping='month' alias='month'/><attribute name='qt_dealid' aggregate='count' alias='rows'/><order alias='month'/>").Entities;
        Assert.Equal([(2, 1), (3, 1), (6, 1), (7, 1)], months.Select(row => (Value<int>(row, "month"), Value<int>(row, "rows"))));
        var quarters = Ask("<attribute name='qt_seen' groupby='true' dategrouping='quarter' usertimezone='false' alias='quarter'/><attribute name='qt_dealid' aggregate='count' alias='rows'/><order alias='quarter'/>").Entities;
        Assert.Equal([(1, 2), (3, 2)], quarters.Select(row => (Value<int>(row, "quarter"), Value<int>(row, "rows"))));
        var weeks = Ask("<attribute name='qt_seen' groupby='true' dategrouping='week' alias='week'/><attribute name='qt_dealid' aggregate='count' alias='rows'/><order alias='week'/>").Entities;
        Assert.Equal([(9, 1), (10, 1), (27, 2)], weeks.Select(row => (Value<int>(row, "week"), Value<int>(row, "rows"))));
    }

    [Fact]
    public void of_a_row_that_is_joined_with_itself_tell_whether_it_meets_the_conditions()
    {
        const string Early = "<attribute name='qt_dealid' aggregate='count' alias='rows'/><link-entity name='qt_deal' from='qt_dealid' to='qt_dealid' alias='early' link-type='outer'><attribute name='qt_seen' groupby='true' dategrouping='year' alias='year'/><attribute name='qt_count' aggregate='sum' alias='sum'/><filter><condition attribute='qt_seen' operator='lt' value='2026-05-01'/></filter></link-entity>";
        var rows = Ask(Early).Entities;
        Assert.Equal([(0, 2), (2026, 2)], rows.Select(row => (row.Contains("year") ? Value<int>(row, "year") : 0, Value<int>(row, "rows"))).Order());
        Assert.Equal(11, Value<int>(rows.Single(row => row.Contains("year")), "sum"));
        var only = Assert.Single(Ask(Early + "<filter><condition entityname='early' attribute='qt_count' operator='eq' value='6'/></filter>").Entities);
        Assert.Equal(1, Value<int>(only, "rows"));
    }

    /// <summary>By many columns groups are made while rows are read, by few SQLite makes them: both count alike.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("<attribute name='qt_seen' groupby='true' dategrouping='year' alias='year'/><attribute name='qt_company' groupby='true' alias='company'/>")]
    public void count_what_is_different_in_every_group(string more)
    {
        world.Add(QueryWorld.Deal, ("qt_kind", new OptionSetValue(3)), ("qt_count", 9), ("qt_name", "Pear"), ("qt_seen", new DateTime(2026, 8, 1, 0, 0, 0, DateTimeKind.Utc)));
        world.Add(QueryWorld.Deal, ("qt_kind", new OptionSetValue(3)), ("qt_count", 9), ("qt_name", "PEAR"), ("qt_seen", new DateTime(2026, 8, 2, 0, 0, 0, DateTimeKind.Utc)));
        world.Add(QueryWorld.Deal, ("qt_kind", new OptionSetValue(3)), ("qt_name", "Plum"), ("qt_seen", new DateTime(2026, 8, 3, 0, 0, 0, DateTimeKind.Utc)));
        var rows = Ask($"<attribute name='qt_kind' groupby='true' alias='kind'/>{more}<attribute name='qt_count' aggregate='countcolumn' distinct='true' alias='counts'/><attribute name='qt_name' aggregate='countcolumn' distinct='true' alias='names'/><attribute name='qt_dealid' aggregate='countcolumn' distinct='true' alias='deals'/><filter><condition attribute='qt_kind' operator='ne' value='1'/></filter>").Entities;
        Assert.Equal([(2, 1, 0, 2), (3, 1, 2, 3)], rows.Select(row => (Value<OptionSetValue>(row, "kind").Value, Value<int>(row, "counts"), Value<int>(row, "names"), Value<int>(row, "deals"))).Order());
    }

    [Fact]
    public void of_a_stretch_of_one_column_and_one_side_of_others_are_those_of_all_conditions()
    {
        var row = Ask("<attribute name='qt_dealid' aggregate='count' alias='rows'/><filter><condition attribute='qt_seen' operator='ge' value='2026-03-01T05:00:00Z'/><condition attribute='qt_seen' operator='lt' value='2026-07-01T04:00:00Z'/><condition attribute='qt_count' operator='gt' value='5'/><filter><condition attribute='qt_amount' operator='lt' value='0.25'/></filter></filter>").Entities.Single();
        Assert.Equal(1, Value<int>(row, "rows"));
    }

    [Fact]
    public void over_too_many_rows_are_refused_as_on_the_platform() =>
        Refused.With(0x8004e023, "AggregateQueryRecordLimit", () => world.Fetch("<fetch aggregate='true' aggregatelimit='3'><entity name='qt_deal'><attribute name='qt_dealid' aggregate='count' alias='rows'/></entity></fetch>"));

    [Theory]
    [InlineData(0x8004112f, "qt_note", "<attribute name='qt_note' aggregate='sum' alias='x'/>")]
    [InlineData(0x80041107, "qt_name", "<attribute name='qt_name' alias='x'/>")]
    [InlineData(0x80041109, "qt_count", "<attribute name='qt_count' aggregate='sum'/>")]
    [InlineData(0x80041131, "qt_count", "<attribute name='qt_count' aggregate='sum' alias='x'/><order attribute='qt_count'/>")]
    [InlineData(0x80041135, "qt_count", "<attribute name='qt_count' groupby='true' dategrouping='day' alias='x'/>")]
    public void that_make_no_sense_are_refused(uint code, string naming, string body) => Refused.With(code, naming, () => Ask(body));

    public void Dispose() => world.Dispose();

    static T Value<T>(Entity row, string alias) => (T)row.GetAttributeValue<AliasedValue>(alias).Value;

    EntityCollection Ask(string body) => world.Fetch($"<fetch aggregate='true'><entity name='qt_deal'>{body}</entity></fetch>");

    void Deal(int kind, decimal? amount, int? count, string seen, EntityReference? company) => world.Add(QueryWorld.Deal,
        ("qt_kind", new OptionSetValue(kind)), ("qt_amount", amount is { } sum ? new Money(sum) : null), ("qt_count", count),
        ("qt_seen", DateTime.Parse(seen, null, System.Globalization.DateTimeStyles.RoundtripKind)), ("qt_company", company));
}
