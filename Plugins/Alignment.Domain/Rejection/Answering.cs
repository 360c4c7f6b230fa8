using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Rejection;

/// <summary>Who may answer a rejection, and how: marketing answer, a sales manager decides a contest.</summary>
public static class Answering
{
    public const string Code = "ALN-A01";

    /// <summary>A contest and the decision on it say why.</summary>
    public const int ShortestComment = 10;

    /// <summary>Reads the word an API caller gave; null for none of the five.</summary>
    public static Answer? Read(string? word)
    {
        foreach (var answer in new[] { Answer.Acknowledge, Answer.Fix, Answer.Contest, Answer.Uphold, Answer.Overturn })
        {
            if (string.Equals(answer.ToString(), word?.Trim(), StringComparison.OrdinalIgnoreCase)) return answer;
        }

        return null;
    }

    public static RejectionStatus StatusAfter(Answer answer) => answer switch
    {
        Answer.Acknowledge => RejectionStatus.Acknowledged,
        Answer.Fix => RejectionStatus.Fixed,
        Answer.Contest => RejectionStatus.Contested,
        Answer.Uphold => RejectionStatus.Upheld,
        _ => RejectionStatus.Overturned,
    };

    public static Actor Allowed(Answer answer) => answer is Answer.Uphold or Answer.Overturn
        ? Actor.Manager
        : Actor.Marketing | Actor.MarketingLead;

    /// <param name="status">Null when the hand-off was not rejected.</param>
    /// <returns>Null when the answer may be given.</returns>
    public static string? Refusal(Answer answer, RejectionStatus? status, Actor who, string? comment, LifecyclePolicy policy)
    {
        if (status is null) return $"{Code} This hand-off was not rejected: there is nothing to answer.";
        var allowed = Allowed(answer) | (policy.AdministratorsActForAll ? Actor.Administrator : Actor.Nobody);
        if ((who & allowed) == 0) return $"{Code} Only {Actors.InWords(Allowed(answer))} may {answer.ToString().ToLowerInvariant()} a rejection. Ask one of them.";
        var isDecision = answer is Answer.Uphold or Answer.Overturn;
        if (isDecision && status != RejectionStatus.Contested) return $"{Code} The rejection is {Word(status.Value)}, not contested: only a contested rejection is upheld or overturned.";
        if (!isDecision && status is not (RejectionStatus.Unanswered or RejectionStatus.Acknowledged)) return $"{Code} The rejection is {Word(status.Value)} already.";
        if (answer == Answer.Acknowledge && status == RejectionStatus.Acknowledged) return $"{Code} The rejection is acknowledged already.";
        var needsComment = answer == Answer.Contest || isDecision;
        return needsComment && (comment ?? string.Empty).Trim().Length < ShortestComment
            ? $"{Code} Say why, in at least {ShortestComment} characters: sales read it on the lead."
            : null;
    }

    private static string Word(RejectionStatus status) => status.ToString().ToLowerInvariant();
}
