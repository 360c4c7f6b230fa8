namespace Alignment.Tool.Spkl;

/// <summary>A path inside the packed tree and where the file really is, relative to the tree; Windows separators.</summary>
public sealed record SpklMap(string Map, string From, string To);
