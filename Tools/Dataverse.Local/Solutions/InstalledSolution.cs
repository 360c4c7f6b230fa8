namespace Dataverse.Local.Solutions;

/// <summary>A solution that is there already.</summary>
public sealed record InstalledSolution(Guid Id, string UniqueName, string Publisher, Version Version, bool IsManaged);
