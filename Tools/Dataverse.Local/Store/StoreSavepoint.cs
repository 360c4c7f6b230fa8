using System.Globalization;
using Dataverse.Local.Metadata;

namespace Dataverse.Local.Store;

/// <summary>Undone on Dispose unless released.</summary>
public sealed class StoreSavepoint : IDisposable
{
    private readonly SqliteStore store;
    private readonly StoreTransaction transaction;
    private readonly Catalog before;
    private readonly int number;
    private readonly string name;
    private bool open = true;

    internal StoreSavepoint(SqliteStore store, StoreTransaction transaction, int number)
    {
        this.store = store;
        this.transaction = transaction;
        this.number = number;
        before = store.Catalog;
        name = string.Create(CultureInfo.InvariantCulture, $"s{number}");
        store.Statements.Run($"SAVEPOINT {name}");
    }

    /// <summary>Keeps what was done since; whether it lasts is for the transaction to say.</summary>
    public void Release()
    {
        ObjectDisposedException.ThrowIf(!open, this);
        transaction.Ended(number);
        open = false;
        store.Statements.Run($"RELEASE {name}");
    }

    public void Dispose()
    {
        if (!open || !transaction.IsOpen)
            return;
        transaction.Ended(number);
        open = false;
        store.Undo(name, before);
    }
}
