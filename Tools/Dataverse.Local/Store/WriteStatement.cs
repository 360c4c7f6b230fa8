using Dataverse.Local.Store.Sqlite;

namespace Dataverse.Local.Store;

/// <summary>A prepared INSERT or UPDATE: parameter 1 is the id, then the version where the table has one, then the columns.</summary>
/// <param name="Parameters">The parameter of each column of the table; 0 when it is not written.</param>
internal sealed record WriteStatement(Statement Statement, int[] Parameters) : IDisposable
{
    public void Dispose() => Statement.Dispose();
}
