using Dataverse.Local.Metadata;
using Dataverse.Local.Store;
using Dataverse.Local.Store.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Store;

public sealed class StoreFileTests
{
    [Fact]
    public void Tomorrow_everything_is_where_it_was_left()
    {
        using var file = new ScratchFile();
        var visit = Guid.NewGuid();
        var table = Samples.Visit(Samples.Column("new_mood", ColumnType.Picklist) with { Choice = Samples.Mood }) with
        {
            Keys = [new AlternateKey("new_visit_name", ["new_name"], "Visits")],
        };
        using (var store = Samples.Open(table, file.Path))
            new Rows(store).Insert(Samples.Table, visit, new AttributeCollection { ["new_name"] = "Fair", ["new_mood"] = new OptionSetValue(481600002) });

        using var reopened = SqliteStore.Open(file.Path);

        Assert.Equal(new OptionSetValue(481600002), new Rows(reopened).Read(Samples.Table, visit)!["new_mood"]);
        var known = reopened.Catalog.Tables[Samples.Table];
        Assert.Equal("Hot", known.Columns["new_mood"].Choice!.Find(481600002)!.Label);
        Assert.Equal("new_visit_name", known.Keys.Single().Name);
        Assert.Equal("Visits", known.Solution);
        Assert.Equal(visit, new Rows(reopened).Find(Samples.Table, new KeyAttributeCollection { ["new_name"] = "FAIR" }));
    }

    [Fact]
    public void A_column_added_to_leads_is_still_there_beside_the_platforms_own()
    {
        using var file = new ScratchFile();
        using (var store = SqliteStore.Open(file.Path))
        {
            var lead = store.Catalog.Tables["lead"];
            var columns = new Dictionary<string, Column>(lead.Columns)
            {
                ["new_sites"] = Samples.Column("new_sites", ColumnType.Integer) with { MaxValue = 100_000, Solution = "Visits" },
            };
            Samples.Change(store, lead with { Columns = columns });
        }

        using var reopened = SqliteStore.Open(file.Path);

        var known = reopened.Catalog.Tables["lead"];
        Assert.Equal(100_000, known.Columns["new_sites"].MaxValue);
        Assert.Same(OutOfTheBox.Catalog().Tables["lead"].Columns["subject"], known.Columns["subject"]);
        Assert.Same(OutOfTheBox.Catalog().Tables["account"], reopened.Catalog.Tables["account"]);
        Assert.Equal(OutOfTheBox.Catalog().Tables["lead"].Parents.Count, known.Parents.Count);
    }

    [Fact]
    public void A_store_somebody_else_has_open_is_refused()
    {
        using var file = new ScratchFile();
        using var store = SqliteStore.Open(file.Path);

        var refusal = Assert.Throws<StoreException>(() => SqliteStore.Open(file.Path));

        Assert.Contains("in use by another process", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        using var file = new ScratchFile();
        var text = string.Join('\n', Enumerable.Repeat("Company;City;Revenue", 200));
        File.WriteAllText(file.Path, text);

        var refusal = Assert.Throws<StoreException>(() => SqliteStore.Open(file.Path));

        Assert.Contains("not a store", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(file.Path));
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_alone()
    {
        using var file = new ScratchFile();
        using (var connection = new SqliteConnection($"Data Source={file.Path};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE invoices (number TEXT)";
            command.ExecuteNonQuery();
        }

        var refusal = Assert.Throws<StoreException>(() => SqliteStore.Open(file.Path));

        Assert.Contains("another program", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_store_is_refused()
    {
        using var file = new ScratchFile();
        SqliteStore.Open(file.Path).Dispose();
        using (var stream = File.OpenWrite(file.Path))
        {
            stream.Position = 100;
            stream.Write(new byte[8192]);
        }

        var refusal = Assert.Throws<StoreException>(() => SqliteStore.Open(file.Path));

        Assert.Contains("damaged", refusal.Message, StringComparison.Ordinal);
    }
}
