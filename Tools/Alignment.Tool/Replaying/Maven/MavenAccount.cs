namespace Alignment.Tool.Replaying.Maven;

/// <summary>A customer.</summary>
/// <param name="Parent">The account it is a subsidiary of; null for none.</param>
internal sealed record MavenAccount(string Name, string? Parent);
