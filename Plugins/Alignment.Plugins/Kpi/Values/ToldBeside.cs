namespace Alignment.Plugins.Kpi.Values;

/// <summary>What a stored figure tells beside its own numbers.</summary>
/// <param name="Numerator">Of what it is compared with.</param>
/// <param name="Denominator">Of what it is compared with.</param>
/// <param name="Value">Of what it is compared with.</param>
/// <param name="Label">What it is compared with.</param>
/// <param name="MaturedShare">How much of a cohort has been watched for long enough, 0 to 100.</param>
/// <param name="ComputedOn">When it was written, UTC.</param>
internal sealed record ToldBeside(decimal? Numerator, decimal? Denominator, decimal? Value, string? Label, decimal? MaturedShare, DateTime? ComputedOn);
