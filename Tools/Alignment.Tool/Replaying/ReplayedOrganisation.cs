using Dataverse.Local;

namespace Alignment.Tool.Replaying;

/// <summary>An organisation in which the past was played, its clock standing where the file ends.</summary>
/// <param name="AsOf">Where its clock stands, UTC.</param>
public sealed record ReplayedOrganisation(LocalDataverse Dataverse, ReplayResult Result, DateTime AsOf) : IDisposable
{
    public void Dispose() => Dataverse.Dispose();
}
