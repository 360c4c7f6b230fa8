namespace Alignment.Tool.Replaying.Maven;

/// <summary>A sales agent with manager and regional office.</summary>
internal sealed record MavenAgent(string Name, string Manager, string Office);
