namespace Alignment.Tool.Up;

/// <summary>What to try, and where to keep it.</summary>
/// <param name="File">The file that holds the local Dataverse.</param>
/// <param name="Leads">How many sample leads to load.</param>
/// <param name="Seed">The same seed makes the same leads.</param>
/// <param name="Fresh">Whether to begin with an empty organisation.</param>
public sealed record UpOptions(string File, int Leads, int Seed, bool Fresh);
