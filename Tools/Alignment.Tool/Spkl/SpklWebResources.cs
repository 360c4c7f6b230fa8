namespace Alignment.Tool.Spkl;

/// <summary>Web resources of one folder.</summary>
public sealed record SpklWebResources(string Profile, string Root, string Solution, IReadOnlyList<SpklFile> Files);
