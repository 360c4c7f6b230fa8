using Dataverse.Local.Metadata;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Store;

public sealed class TablesChangeTests
{
    private static readonly Guid Visit = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    [Fact]
    public void An_upgrade_that_adds_and_drops_columns_keeps_the_rows()
    {
        using var store = Samples.Open(Samples.Visit(Samples.Column("new_old", ColumnType.Integer)));
        var rows = new Rows(store);
        rows.Insert(Samples.Table, Visit, new AttributeCollection { ["new_name"] = "Fair", ["new_old"] = 1 });

        Samples.Change(store, Samples.Visit(Samples.Column("new_fresh", ColumnType.Money), Lookup("lead", "account")));
        rows.Update(Samples.Table, Visit, new AttributeCollection { ["new_fresh"] = new Money(2m) });

        var row = rows.Read(Samples.Table, Visit)!;
        Assert.Equal("Fair", row["new_name"]);
        Assert.Equal(new Money(2m), row["new_fresh"]);
        Assert.False(row.Contains("new_old"));
    }

    [Theory]
    [InlineData(2, 4, 12.35)]
    [InlineData(2, 1, 12.4)]
    [InlineData(2, 0, 12)]
    public void A_decimal_keeps_its_value_when_the_number_of_digits_changes(int before, int after, double expected)
    {
        var column = Samples.Column("new_points", ColumnType.Decimal);
        using var store = Samples.Open(Samples.Visit(column with { Precision = before }));
        var rows = new Rows(store);
        rows.Insert(Samples.Table, Visit, new AttributeCollection { ["new_points"] = 12.35m });

        Samples.Change(store, Samples.Visit(column with { Precision = after }));

        Assert.Equal((decimal)expected, rows.Read(Samples.Table, Visit)!["new_points"]);
    }

    [Fact]
    public void A_lookup_that_gains_a_second_target_still_points_at_the_first()
    {
        using var store = Samples.Open(Samples.Visit(Lookup("lead")));
        var rows = new Rows(store);
        rows.Insert(Samples.Table, Visit, new AttributeCollection { ["new_about"] = new EntityReference("lead", Visit) });

        Samples.Change(store, Samples.Visit(Lookup("lead", "account")));

        Assert.Equal(new EntityReference("lead", Visit), rows.Read(Samples.Table, Visit)!["new_about"]);
    }

    [Fact]
    public void A_number_cannot_become_words()
    {
        using var store = Samples.Open(Samples.Visit(Samples.Column("new_value", ColumnType.Integer)));

        var refusal = Assert.Throws<InvalidOperationException>(() =>
            Samples.Change(store, Samples.Visit(Samples.Column("new_value", ColumnType.String))));

        Assert.Contains("new_value", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(ColumnType.Integer, store.Catalog.Tables[Samples.Table].Columns["new_value"].Type);
    }

    [Fact]
    public void A_table_that_is_removed_takes_its_rows_along()
    {
        using var store = Samples.Open(Samples.Visit());
        new Rows(store).Insert(Samples.Table, Visit, []);
        using (var transaction = store.Begin())
        {
            store.Apply(OutOfTheBox.Catalog());
            transaction.Commit();
        }

        Samples.Change(store, Samples.Visit());

        Assert.False(new Rows(store).Exists(Samples.Table, Visit));
    }

    [Fact]
    public void A_key_cannot_be_added_while_two_rows_have_the_same_values()
    {
        using var store = Samples.Open(Samples.Visit());
        var rows = new Rows(store);
        rows.Insert(Samples.Table, Guid.NewGuid(), new AttributeCollection { ["new_name"] = "Fair" });
        rows.Insert(Samples.Table, Guid.NewGuid(), new AttributeCollection { ["new_name"] = "fair" });

        Assert.Throws<InvalidOperationException>(() =>
            Samples.Change(store, Samples.Visit() with { Keys = [new AlternateKey("new_key", ["new_name"])] }));
    }

    [Fact]
    public void Every_activity_is_seen_in_the_list_of_activities()
    {
        using var store = SqliteStore.Open();
        var rows = new Rows(store);
        var lead = new EntityReference("lead", Guid.NewGuid());
        Guid task = Guid.NewGuid(), call = Guid.NewGuid();
        rows.Insert("task", task, new AttributeCollection { ["subject"] = "Prepare", ["regardingobjectid"] = lead });
        rows.Insert("phonecall", call, new AttributeCollection { ["subject"] = "Call back", ["regardingobjectid"] = lead });

        var seen = rows.Read("activitypointer", call)!;

        Assert.Equal("phonecall", seen["activitytypecode"]);
        Assert.Equal("Call back", seen["subject"]);
        Assert.Equal(lead, seen["regardingobjectid"]);
        Assert.Equal("task", rows.Read("task", task)!["activitytypecode"]);
    }

    private static Column Lookup(params string[] targets) =>
        Samples.Column("new_about", ColumnType.Lookup) with { Targets = targets };
}
