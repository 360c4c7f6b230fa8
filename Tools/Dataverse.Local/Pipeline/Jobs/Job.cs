using Dataverse.Local.Pipeline.Steps;

namespace Dataverse.Local.Pipeline.Jobs;

/// <summary>An asynchronous step waiting for its turn, and the row people see of it.</summary>
internal sealed record Job(Guid Id, Step Step, Operation Operation);
