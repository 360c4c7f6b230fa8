namespace Alignment.Tool.Spkl;

/// <summary>A plug-in assembly; the path is a folder, a file or a wildcard.</summary>
public sealed record SpklPlugins(string Profile, string Solution, string AssemblyPath);
