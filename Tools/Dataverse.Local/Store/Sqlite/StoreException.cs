namespace Dataverse.Local.Store.Sqlite;

/// <summary>The store file cannot be used: it is locked, damaged, or not ours. One sentence says what to do.</summary>
public sealed class StoreException : IOException
{
    public StoreException()
    {
    }

    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
