using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dataverse.Local.Solutions;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Solutions;

/// <summary>An empty environment in memory, and ways to look into it.</summary>
internal sealed class Environment : IDisposable
{
    public SqliteStore Store { get; } = SqliteStore.Open();

    public Rows Rows => new(Store);

    public SolutionImporter Importer => new(Store, TimeProvider.System);

    public ImportResult Import(TinySolution solution) => Importer.Import(solution.Zip());

    public void Insert(string table, Guid id, params (string Column, object Value)[] values)
    {
        using var transaction = Store.Begin();
        Rows.Insert(table, id, Values(values));
        transaction.Commit();
    }

    public void Update(string table, Guid id, params (string Column, object Value)[] values)
    {
        using var transaction = Store.Begin();
        Rows.Update(table, id, Values(values));
        transaction.Commit();
    }

    /// <summary>A hash over every table and every value in the database.</summary>
    public string Fingerprint()
    {
        var text = new StringBuilder();
        foreach (var table in Query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").Select(row => (string)row[0]))
        {
            text.AppendLine(table);
            foreach (var row in Query($"SELECT * FROM \"{table}\" ORDER BY 1"))
                text.AppendLine(string.Join('|', row.Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture))));
        }
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    public long Count(string table) => (long)Query($"SELECT COUNT(*) FROM \"{table}\"").Single()[0];

    /// <summary>Tries the import and expects it to be refused with nothing changed.</summary>
    public SolutionRefusedException Refused(Stream zip)
    {
        var (catalog, before) = (Store.Catalog, Fingerprint());
        var refusal = Assert.Throws<SolutionRefusedException>(() => Importer.Import(zip));
        Assert.Same(catalog, Store.Catalog);
        Assert.Equal(before, Fingerprint());
        Assert.False(Store.InTransaction);
        return refusal;
    }

    public SolutionRefusedException Refused(TinySolution solution) => Refused(solution.Zip());

    public void Dispose() => Store.Dispose();

    private static AttributeCollection Values((string Column, object Value)[] values)
    {
        var all = new AttributeCollection();
        foreach (var (column, value) in values)
            all[column] = value;
        return all;
    }

    private List<object[]> Query(string sql)
    {
        var rows = new List<object[]>();
        using var reader = Store.Command(sql).ExecuteReader();
        while (reader.Read())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(values);
        }
        return rows;
    }
}
