namespace Alignment.Tool.Up;

/// <summary>What is asked for first, and of how many leads.</summary>
public sealed record MissingField(string What, int Leads);
