using Dataverse.Local.Store;
using Dataverse.Local.Store.Sqlite;

namespace Dataverse.Local.Queries.Results;

/// <summary>Prepared statements by their text; the least recently used goes first. Not for several threads at once, like the store.</summary>
sealed class QueryStatements : IDisposable
{
    const int Most = 256;

    readonly Dictionary<string, LinkedListNode<(string Sql, Statement Statement)>> known = new(StringComparer.Ordinal);
    readonly LinkedList<(string Sql, Statement Statement)> order = [];
    readonly SqliteStore store;

    public QueryStatements(SqliteStore store)
    {
        this.store = store;
        store.Dependents.Add(this);
    }

    public Statement Get(string sql)
    {
        if (known.TryGetValue(sql, out var node))
        {
            order.Remove(node);
            order.AddFirst(node);
            return node.Value.Statement;
        }
        if (known.Count >= Most && order.Last is { } oldest)
        {
            known.Remove(oldest.Value.Sql);
            order.RemoveLast();
            oldest.Value.Statement.Dispose();
        }
        known[sql] = node = order.AddFirst((sql, new Statement(store.Command("SELECT 1").Connection!.Handle!, sql)));
        return node.Value.Statement;
    }

    public void Dispose()
    {
        foreach (var (_, statement) in order)
            statement.Dispose();
        order.Clear();
        known.Clear();
    }
}
