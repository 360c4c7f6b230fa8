using Microsoft.Data.Sqlite;

namespace Alignment.Benchmarks.Queries;

/// <summary>The same questions as prepared SQL on the same file, with the same cache, each value read into an object.</summary>
internal sealed class ByHandSql : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand sums;
    private readonly SqliteCommand top;
    private readonly SqliteCommand one;

    public ByHandSql(string file)
    {
        connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        foreach (var setting in (string[])["PRAGMA locking_mode=EXCLUSIVE", "PRAGMA cache_size=-65536", "PRAGMA temp_store=MEMORY"])
        {
            using var command = Command(setting);
            command.ExecuteScalar();
        }
        sums = Command("SELECT leadsourcecode, count(*), sum(revenue) FROM lead WHERE donotphone = $no GROUP BY leadsourcecode", ("$no", 1L));
        top = Command(
            "SELECT l.leadid, l.lastname, l.companyname, l.numberofemployees, l.leadsourcecode, a.name FROM lead AS l INNER JOIN account AS a ON a.accountid = l.parentaccountid "
            + "WHERE l.revenue > $revenue AND a.numberofemployees < $people ORDER BY l.numberofemployees DESC, l.lastname LIMIT 50",
            ("$revenue", 5_000_000_000L), ("$people", 800L));
        one = Command("SELECT leadid, lastname, companyname, numberofemployees, leadsourcecode FROM lead WHERE leadid = $id", ("$id", ManyLeads.Id(0).ToByteArray()));
    }

    public int CountAndSumBySource() => Read(sums);

    public int TopFifty() => Read(top);

    public int OneLead(int number)
    {
        one.Parameters[0].Value = ManyLeads.Id(number).ToByteArray();
        return Read(one);
    }

    public void Dispose()
    {
        sums.Dispose();
        top.Dispose();
        one.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Command(string sql, params (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value);
        command.Prepare();
        return command;
    }

    private static int Read(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return rows.Count;
    }
}
