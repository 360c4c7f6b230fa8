namespace Alignment.Tool.Constants;

/// <summary>A file as it should be.</summary>
/// <param name="Path">Relative to the repository, with forward slashes.</param>
/// <param name="Text">With line feeds.</param>
public sealed record GeneratedFile(string Path, string Text);
