namespace Alignment.Domain.Qualification;

/// <summary>How one criterion came out.</summary>
/// <param name="Truth">What the value says, before the policy for unknown values.</param>
/// <param name="Counts">What the group counted: the policy Fail makes unknown false.</param>
/// <param name="Ignored">True when the policy took the criterion out of its group.</param>
/// <param name="Because">Why it is unknown.</param>
public readonly record struct CriterionOutcome(Truth Truth, Truth Counts, bool Ignored, UnknownReason Because);
