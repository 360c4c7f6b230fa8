using SQLitePCL;

namespace Dataverse.Local.Store.Sqlite;

/// <summary>The store's own fixed statements (begin, commit, savepoints, counters), prepared once.</summary>
internal sealed class StatementCache(sqlite3 database) : IDisposable
{
    private readonly Dictionary<string, Statement> statements = [];

    public Statement this[string sql]
    {
        get
        {
            if (!statements.TryGetValue(sql, out var statement))
                statements[sql] = statement = new Statement(database, sql);
            return statement;
        }
    }

    public void Run(string sql) => this[sql].Run();

    public void Dispose()
    {
        foreach (var statement in statements.Values)
            statement.Dispose();
        statements.Clear();
    }
}
