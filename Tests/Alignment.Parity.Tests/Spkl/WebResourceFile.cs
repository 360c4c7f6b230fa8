namespace Alignment.Parity.Tests.Spkl;

/// <summary>A web resource, and the file that holds its content.</summary>
internal sealed record WebResourceFile(string Name, string DisplayName, string Description, int Language, string Content);
