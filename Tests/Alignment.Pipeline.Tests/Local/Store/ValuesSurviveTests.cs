using Dataverse.Local.Metadata;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Store;

public sealed class ValuesSurviveTests
{
    private static readonly Guid Someone = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    public static TheoryData<string, ColumnType, object> Values => new()
    {
        { "plain words", ColumnType.String, "Contoso" },
        { "no words at all", ColumnType.String, "" },
        { "umlauts, Chinese and a rocket", ColumnType.String, "Müller \u5317\u4eac \U0001F680 'quoted' \"twice\"" },
        { "a zero character", ColumnType.Memo, "before\0after" },
        { "a long story", ColumnType.Memo, new string('ß', 100_000) },
        { "a table's name", ColumnType.EntityName, "lead" },
        { "the smallest whole number", ColumnType.Integer, int.MinValue },
        { "the greatest whole number", ColumnType.Integer, int.MaxValue },
        { "the smallest big number", ColumnType.BigInt, long.MinValue },
        { "the greatest big number", ColumnType.BigInt, long.MaxValue },
        { "nothing to pay", ColumnType.Money, new Money(0m) },
        { "the most the platform holds", ColumnType.Money, new Money(922337203685477.5807m) },
        { "the deepest debt", ColumnType.Money, new Money(-922337203685477.5807m) },
        { "a tenth and a fifth", ColumnType.Money, new Money(0.1m + 0.2m) },
        { "a decimal", ColumnType.Decimal, 100_000_000_000.01m },
        { "a negative decimal", ColumnType.Decimal, -0.99m },
        { "a fraction", ColumnType.Double, 0.1 },
        { "a huge fraction", ColumnType.Double, double.MaxValue },
        { "yes", ColumnType.Boolean, true },
        { "no", ColumnType.Boolean, false },
        { "a moment", ColumnType.DateTime, new DateTime(2026, 3, 29, 1, 30, 59, DateTimeKind.Utc) },
        { "the first moment", ColumnType.DateTime, new DateTime(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc) },
        { "the last moment", ColumnType.DateTime, new DateTime(9999, 12, 30, 23, 59, 59, DateTimeKind.Utc) },
        { "an option", ColumnType.Picklist, new OptionSetValue(481600001) },
        { "an option below zero", ColumnType.Picklist, new OptionSetValue(-1) },
        { "a state", ColumnType.State, new OptionSetValue(1) },
        { "a status", ColumnType.Status, new OptionSetValue(2) },
        { "an id", ColumnType.Uniqueidentifier, Someone },
        { "no id", ColumnType.Uniqueidentifier, Guid.Empty },
        { "somebody", ColumnType.Lookup, new EntityReference("systemuser", Someone) },
        { "an owner who is a team", ColumnType.Owner, new EntityReference("team", Someone) },
        { "a customer who is a contact", ColumnType.Customer, new EntityReference("contact", Someone) },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void What_was_typed_in_comes_back_exactly(string what, ColumnType type, object value)
    {
        using var store = Samples.Open(Samples.Visit(Of(type)));
        var rows = new Rows(store);
        var id = Guid.NewGuid();

        rows.Insert(Samples.Table, id, new AttributeCollection { ["new_value"] = value });

        Assert.True(value.Equals(rows.Read(Samples.Table, id)!["new_value"]), what);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void What_was_cleared_is_gone(string what, ColumnType type, object value)
    {
        using var store = Samples.Open(Samples.Visit(Of(type)));
        var rows = new Rows(store);
        var id = Guid.NewGuid();
        rows.Insert(Samples.Table, id, new AttributeCollection { ["new_value"] = value });

        rows.Update(Samples.Table, id, new AttributeCollection { ["new_value"] = null });

        Assert.False(rows.Read(Samples.Table, id)!.Contains("new_value"), what);
    }

    [Fact]
    public void Several_options_come_back_in_order_and_once()
    {
        using var store = Samples.Open(Samples.Visit(Of(ColumnType.MultiSelectPicklist)));
        var rows = new Rows(store);
        var id = Guid.NewGuid();

        rows.Insert(Samples.Table, id, new AttributeCollection { ["new_value"] = new OptionSetValueCollection([new(20), new(3), new(20)]) });

        var options = rows.Read(Samples.Table, id)!.GetAttributeValue<OptionSetValueCollection>("new_value");
        Assert.Equal([3, 20], options.Select(option => option.Value));
    }

    [Fact]
    public void Halves_of_a_cent_round_away_from_zero()
    {
        using var store = Samples.Open(Samples.Visit(Of(ColumnType.Decimal)));
        var rows = new Rows(store);
        var id = Guid.NewGuid();

        rows.Insert(Samples.Table, id, new AttributeCollection { ["new_value"] = -1.005m });

        Assert.Equal(-1.01m, rows.Read(Samples.Table, id)!["new_value"]);
    }

    [Fact]
    public void A_local_time_is_kept_as_the_same_moment_and_fractions_of_a_second_are_dropped()
    {
        using var store = Samples.Open(Samples.Visit(Of(ColumnType.DateTime)));
        var rows = new Rows(store);
        var id = Guid.NewGuid();
        var moment = new DateTime(2026, 11, 22, 9, 0, 0, 999, DateTimeKind.Utc);

        rows.Insert(Samples.Table, id, new AttributeCollection { ["new_value"] = moment.ToLocalTime() });

        Assert.Equal(new DateTime(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc), rows.Read(Samples.Table, id)!["new_value"]);
    }

    [Fact]
    public void A_date_without_a_time_stays_that_date()
    {
        using var store = Samples.Open(Samples.Visit(Of(ColumnType.DateTime) with { Behavior = DateBehavior.DateOnly, DateOnly = true }));
        var rows = new Rows(store);
        var id = Guid.NewGuid();

        rows.Insert(Samples.Table, id, new AttributeCollection { ["new_value"] = new DateTime(2026, 1, 31, 23, 59, 0, DateTimeKind.Local) });

        Assert.Equal(new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc), rows.Read(Samples.Table, id)!["new_value"]);
    }

    [Fact]
    public void Only_the_columns_asked_for_come_back()
    {
        using var store = Samples.Open(Samples.Visit(Of(ColumnType.Integer)));
        var rows = new Rows(store);
        var id = Guid.NewGuid();
        rows.Insert(Samples.Table, id, new AttributeCollection { ["new_name"] = "Fair", ["new_value"] = 7 });

        var visit = rows.Read(Samples.Table, id, new ColumnSet("new_value"))!;

        Assert.Equal(["new_visitid", "new_value"], visit.Attributes.Keys);
        Assert.Equal(id, visit.Id);
    }

    [Fact]
    public void Every_write_raises_the_version()
    {
        using var store = SqliteStore.Open();
        var rows = new Rows(store);
        var first = Samples.AddLead(store, "Contoso");
        var second = Samples.AddLead(store, "Fabrikam");
        rows.Update("lead", first, new AttributeCollection { ["companyname"] = "Contoso AG" });

        Assert.True(Version(first) > Version(second));

        long Version(Guid id) => rows.Read("lead", id)!.GetAttributeValue<long>("versionnumber");
    }

    private static Column Of(ColumnType type) => Samples.Column("new_value", type) with
    {
        Targets = type switch
        {
            ColumnType.Lookup => ["systemuser"],
            ColumnType.Owner => ["systemuser", "team"],
            ColumnType.Customer => ["account", "contact"],
            _ => [],
        },
        Precision = 2,
    };
}
