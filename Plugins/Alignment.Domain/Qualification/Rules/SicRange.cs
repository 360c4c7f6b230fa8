namespace Alignment.Domain.Qualification.Rules;

/// <summary>SIC codes from one to another, both included.</summary>
internal readonly record struct SicRange(int From, int To);
