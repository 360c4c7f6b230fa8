using Microsoft.Data.Sqlite;

namespace Dataverse.Local.Store.Sqlite;

/// <summary>Prepared commands by their text; the oldest make room when there are many.</summary>
internal sealed class CommandCache(SqliteConnection connection) : IDisposable
{
    private const int Most = 500;

    private readonly Dictionary<string, SqliteCommand> commands = [];
    private readonly Queue<string> ages = [];

    public SqliteCommand this[string sql]
    {
        get
        {
            if (commands.TryGetValue(sql, out var known))
                return known;
            if (commands.Count >= Most && commands.Remove(ages.Dequeue(), out var oldest))
                oldest.Dispose();
            var command = connection.CreateCommand();
            command.CommandText = sql;
            ages.Enqueue(sql);
            return commands[sql] = command;
        }
    }

    public void Dispose()
    {
        foreach (var command in commands.Values)
            command.Dispose();
        commands.Clear();
    }
}
