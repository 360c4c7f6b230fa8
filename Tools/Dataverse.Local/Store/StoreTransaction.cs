using Dataverse.Local.Metadata;

namespace Dataverse.Local.Store;

/// <summary>All or nothing: what is not committed is undone on Dispose, metadata included.</summary>
public sealed class StoreTransaction : IDisposable
{
    private readonly SqliteStore store;
    private readonly Catalog before;
    private int savepoints;
    private bool open = true;

    internal StoreTransaction(SqliteStore store)
    {
        this.store = store;
        before = store.Catalog;
    }

    public void Commit()
    {
        ObjectDisposedException.ThrowIf(!open, this);
        store.Commit();
        open = false;
    }

    /// <summary>A part of the transaction that can be undone alone. The last one taken ends first.</summary>
    public StoreSavepoint Savepoint()
    {
        ObjectDisposedException.ThrowIf(!open, this);
        return new StoreSavepoint(store, this, ++savepoints);
    }

    public void Dispose()
    {
        if (!open)
            return;
        open = false;
        store.Rollback(before);
    }

    internal void Ended(int savepoint)
    {
        if (savepoint != savepoints)
            throw new InvalidOperationException("Another savepoint taken later is still open. End that one first.");
        savepoints--;
    }

    internal bool IsOpen => open;
}
