using System.ServiceModel;
using Dataverse.Local.Metadata;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Store;

public sealed class ManyRowsAtOnceTests
{
    private const int Many = 25_000;

    [Fact]
    public void Come_in_with_their_values_and_keep_the_indexes_of_their_table()
    {
        using var store = SqliteStore.Open();
        var indexes = Indexes(store, "lead");
        Assert.Equal(Many, store.Load("lead", Leads()));
        Assert.Equal(indexes, Indexes(store, "lead"));
        Assert.Equal((long)Many, store.Command("SELECT count(*) FROM lead WHERE companyname LIKE 'Company %' AND versionnumber > 0").ExecuteScalar());
    }

    [Fact]
    public void Are_all_there_or_none()
    {
        using var store = SqliteStore.Open();
        var same = Guid.NewGuid();
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => store.Load("lead", Leads().Concat([new Entity("lead", same), new Entity("lead", same)])));
        Assert.Equal(0L, store.Command("SELECT count(*) FROM lead").ExecuteScalar());
        Assert.Equal(1, store.Load("lead", [new Entity("lead", same)]));
    }

    [Fact]
    public void Are_found_by_an_index_that_somebody_added_which_outlives_imports_and_restarts()
    {
        using var scratch = new ScratchFile();
        var seen = Samples.Column("new_seenon", ColumnType.DateTime);
        var mood = Samples.Column("new_mood", ColumnType.Picklist) with { Choice = Samples.Mood };
        using (var store = Samples.Open(Samples.Visit(seen, mood), scratch.Path))
        {
            store.AddIndex(Samples.Table, "new_seenon");
            store.AddIndex(Samples.Table, "new_seenon");
            store.AddIndex(Samples.Table, "new_mood", "new_seenon");
            Samples.Change(store, Samples.Visit(seen, mood, Samples.Column("new_note", ColumnType.Memo)));
        }

        using var later = SqliteStore.Open(scratch.Path);
        Assert.Equal(["added_new_visit_new_mood_new_seenon", "added_new_visit_new_seenon"], Indexes(later, Samples.Table));
        Assert.Contains("added_new_visit_new_seenon", Plan(later, "SELECT count(*) FROM new_visit WHERE new_seenon >= 5 AND new_seenon < 9"), StringComparison.Ordinal);
        Samples.Change(later, Samples.Visit(seen));
        Assert.Equal(["added_new_visit_new_seenon"], Indexes(later, Samples.Table));
        Assert.Throws<FaultException<OrganizationServiceFault>>(() => later.AddIndex(Samples.Table, "new_mood"));
    }

    private static IEnumerable<Entity> Leads() => Enumerable.Range(0, Many).Select(number => new Entity("lead")
    {
        ["companyname"] = $"Company {number}",
        ["parentaccountid"] = new EntityReference("account", Guid.NewGuid()),
    });

    private static List<string> Indexes(SqliteStore store, string table)
    {
        using var reader = store.Command($"SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = '{table}' ORDER BY name").ExecuteReader();
        List<string> names = [];
        while (reader.Read()) names.Add(reader.GetString(0));
        return names;
    }

    private static string Plan(SqliteStore store, string sql)
    {
        using var reader = store.Command($"EXPLAIN QUERY PLAN {sql}").ExecuteReader();
        reader.Read();
        return reader.GetString(3);
    }
}
