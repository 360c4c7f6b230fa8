using Alignment.Domain.Qualification;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation;

/// <summary>What stands on a lead after it was judged. No result: no definition is for it.</summary>
internal sealed record Outcome(MqlResult? Result, decimal? Score, decimal? ScorePossible)
{
    public static readonly Outcome NotJudged = new(null, null, null);

    /// <summary>An answer in three values, with the points known for certain and the most they can become.</summary>
    public static Outcome Of(bool? passes, decimal score = 0, decimal? possible = null) => new(
        passes switch { true => MqlResult.Pass, false => MqlResult.Fail, null => MqlResult.Insufficient },
        score,
        possible ?? score);
}
