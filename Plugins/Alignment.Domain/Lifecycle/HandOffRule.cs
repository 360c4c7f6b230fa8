using Alignment.Domain.Qualification;

namespace Alignment.Domain.Lifecycle;

/// <summary>Whether a person may hand a lead off that the definition has judged, and whether that overrides the definition.</summary>
public static class HandOffRule
{
    /// <summary>An override needs a reason of at least so many characters.</summary>
    public const int ShortestReason = 10;

    public static bool IsOverride(MqlResult? result) => result != MqlResult.Pass;

    /// <param name="result">Null when no definition is for the lead.</param>
    /// <param name="missing">What the definition would still have to know.</param>
    /// <returns>Null when the hand-off may go ahead.</returns>
    public static string? Refusal(MqlResult? result, string? missing, Actor who, string? reason)
    {
        if (!IsOverride(result)) return null;
        var because = result switch
        {
            MqlResult.Fail => "The shared definition says it is not an MQL",
            MqlResult.Insufficient => ("The shared definition cannot judge it yet. " + missing).TrimEnd('.', ' '),
            _ => "No active MQL definition is for it",
        };
        if ((who & Actor.MarketingLead) == 0)
            return $"{StageMove.Code} {because}. Complete the lead, or ask a marketing lead to hand it off with a reason.";
        return (reason ?? string.Empty).Trim().Length >= ShortestReason
            ? null
            : $"{StageMove.Code} {because}. As a marketing lead you may hand it off all the same: say why in Reason for Move, in {ShortestReason} characters or more.";
    }
}
