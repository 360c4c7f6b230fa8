using Dataverse.Local.Metadata;
using Dataverse.Local.Store;

namespace Alignment.Pipeline.Tests.Local.Store;

public sealed class AllOrNothingTests
{
    [Fact]
    public void What_is_not_committed_never_happened()
    {
        using var store = SqliteStore.Open();
        Guid lead;
        using (store.Begin())
            lead = Samples.AddLead(store, "Contoso");

        Assert.False(Samples.HasLead(store, lead));
        Assert.False(store.InTransaction);
    }

    [Fact]
    public void A_part_can_be_undone_while_the_rest_stays()
    {
        using var store = SqliteStore.Open();
        using var transaction = store.Begin();
        var kept = Samples.AddLead(store, "Contoso");
        Guid undone, released;
        using (transaction.Savepoint())
        {
            undone = Samples.AddLead(store, "Fabrikam");
            using var inner = transaction.Savepoint();
            released = Samples.AddLead(store, "Adatum");
            inner.Release();
        }

        transaction.Commit();

        Assert.True(Samples.HasLead(store, kept));
        Assert.False(Samples.HasLead(store, undone));
        Assert.False(Samples.HasLead(store, released));
    }

    [Fact]
    public void A_second_transaction_has_to_wait_for_the_first()
    {
        using var store = SqliteStore.Open();
        using var transaction = store.Begin();

        Assert.Throws<InvalidOperationException>(store.Begin);
    }

    [Fact]
    public void A_power_cut_leaves_whole_transactions_only()
    {
        using var file = new ScratchFile();
        using var store = SqliteStore.Open(file.Path);
        var saved = new List<Guid>();
        for (var number = 0; number < 200; number++)
        {
            using var transaction = store.Begin();
            saved.Add(Samples.AddLead(store, "Contoso"));
            saved.Add(Samples.AddLead(store, "Fabrikam"));
            transaction.Commit();
        }

        using var unfinished = store.Begin();
        var lost = Samples.AddLead(store, "Adatum");
        using var afterwards = file.AsAfterPowerCut();

        using var reopened = SqliteStore.Open(afterwards.Path);
        Assert.All(saved, lead => Assert.True(Samples.HasLead(reopened, lead)));
        Assert.False(Samples.HasLead(reopened, lost));
    }

    [Fact]
    public void New_tables_of_an_import_that_failed_are_gone_with_its_rows()
    {
        using var store = SqliteStore.Open();
        var before = store.Catalog;
        using (store.Begin())
        {
            store.Apply(store.Catalog.With(Samples.Visit()));
            new Rows(store).Insert(Samples.Table, Guid.NewGuid(), new() { ["new_name"] = "Fair" });
        }

        Assert.Same(before, store.Catalog);
        Samples.Change(store, Samples.Visit(Samples.Column("new_other", ColumnType.Integer)));
        Assert.Null(new Rows(store).Read(Samples.Table, Guid.NewGuid()));
    }

    [Fact]
    public void A_savepoint_takes_new_tables_back_too()
    {
        using var store = SqliteStore.Open();
        using var transaction = store.Begin();
        using (transaction.Savepoint())
            store.Apply(store.Catalog.With(Samples.Visit()));
        transaction.Commit();

        Assert.False(store.Catalog.TryTable(Samples.Table, out _));
    }

    [Fact]
    public void Versions_go_on_above_what_a_failed_transaction_used()
    {
        using var file = new ScratchFile();
        using (var store = SqliteStore.Open(file.Path))
        {
            using (store.Begin())
                Samples.AddLead(store, "Contoso");
            Samples.AddLead(store, "Fabrikam");
        }

        using var reopened = SqliteStore.Open(file.Path);
        var lead = Samples.AddLead(reopened, "Adatum");
        Assert.True(new Rows(reopened).Read("lead", lead)!.GetAttributeValue<long>("versionnumber") > 2);
    }
}
