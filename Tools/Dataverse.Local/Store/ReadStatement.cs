using Dataverse.Local.Store.Sqlite;

namespace Dataverse.Local.Store;

/// <summary>A prepared SELECT by id: the version first (or 0), then the columns.</summary>
/// <param name="Places">For each column read, where it stands in the result.</param>
internal sealed record ReadStatement(Statement Statement, StoredColumn[] Columns, int[] Places) : IDisposable
{
    public void Dispose() => Statement.Dispose();
}
