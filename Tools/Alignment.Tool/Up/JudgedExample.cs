namespace Alignment.Tool.Up;

/// <summary>A lead with its result and the explanation that stands on it.</summary>
public sealed record JudgedExample(string Lead, string Result, string Explanation);
