namespace Alignment.Tool.Up;

/// <summary>What <c>up</c> did and found.</summary>
public sealed record UpResult(string Package, ImportedAssembly Assembly, SampleLoad Sample, Scoreboard Scoreboard);
