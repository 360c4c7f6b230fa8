namespace Alignment.Tool.Checking;

/// <summary>A rule that could not be applied here.</summary>
public sealed record SkippedRule(string Rule, string Reason);
