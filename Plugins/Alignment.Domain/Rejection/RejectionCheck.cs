using System.Globalization;
using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Rejection;

/// <summary>What is still missing before a lead may be given back: all of it, in words, at once.</summary>
public static class RejectionCheck
{
    /// <summary>Every refusal of a rejection begins with this code.</summary>
    public const string Code = "ALN-R01";

    /// <param name="bySystem">The server gives the reason, not a person.</param>
    /// <returns>Sentences; none when the lead may be given back.</returns>
    public static IReadOnlyList<string> Problems(RejectionReason reason, RejectionCase given, DateTime now, LifecyclePolicy policy, bool bySystem = false)
    {
        var problems = new List<string>();
        if (reason.IsRetired && policy.ChecksEvidence) problems.Add($"The reason {reason.Code} is retired. Choose another.");
        if (reason.SystemOnly && !bySystem) problems.Add($"The reason {reason.Code} is given by Alignment itself. Choose another.");
        if (!policy.ChecksEvidence) return problems;
        var length = given.Comment.Trim().Length;
        if (length < reason.MinComment)
        {
            problems.Add($"{reason.Code} needs a comment of at least {Number(reason.MinComment)} characters; there are {Number(length)}. Say in your own words what you found.");
        }

        if (EvidenceCheck.Problem(reason, given, now) is { } missing) problems.Add(missing);
        return problems;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
