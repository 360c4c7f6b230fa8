namespace Alignment.Tool.Spkl;

/// <summary>One web resource; the file is relative to the root of its list.</summary>
public sealed record SpklFile(string UniqueName, string DisplayName, string File, string? Description);
