namespace Alignment.Tool.Checking;

/// <summary>What came of applying every rule.</summary>
/// <param name="Rules">How many rules were applied.</param>
/// <param name="Skipped">Rules that could not be applied, each with the reason.</param>
public sealed record CheckReport(int Rules, IReadOnlyList<Finding> Findings, IReadOnlyList<SkippedRule> Skipped);
