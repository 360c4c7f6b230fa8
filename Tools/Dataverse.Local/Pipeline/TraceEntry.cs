namespace Dataverse.Local.Pipeline;

/// <summary>One execution of a plug-in, as the plug-in trace log of the platform shows it.</summary>
public sealed record TraceEntry(
    string TypeName,
    string StepName,
    string MessageName,
    string PrimaryEntity,
    int Stage,
    bool IsAsynchronous,
    int Depth,
    Guid CorrelationId,
    DateTime StartedOn,
    TimeSpan Duration,
    string Text,
    string? Exception);
