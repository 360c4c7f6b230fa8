namespace Alignment.Domain.Qualification;

/// <summary>The answer for one lead at one instant, with everything that led to it.</summary>
public sealed class Judgement
{
    private readonly CriterionOutcome[] outcomes;
    private readonly decimal[] points;

    internal Judgement(MqlResult result, decimal score, decimal scorePossible, CriterionOutcome[] outcomes, decimal[] points, DateTime nowUtc)
    {
        Result = result;
        Score = score;
        ScorePossible = scorePossible;
        NowUtc = nowUtc;
        this.outcomes = outcomes;
        this.points = points;
    }

    public MqlResult Result { get; }

    /// <summary>Points known for certain, whatever the unknown values turn out to be; over all score groups.</summary>
    public decimal Score { get; }

    /// <summary>The most the unknown values could still make of it.</summary>
    public decimal ScorePossible { get; }

    /// <summary>The instant of the judgement, UTC.</summary>
    public DateTime NowUtc { get; }

    /// <summary>By criterion, in the order of <see cref="CompiledDefinition.Criteria"/>.</summary>
    public IReadOnlyList<CriterionOutcome> Outcomes => outcomes;

    /// <summary>The points that the criterion at this place gives if it is true, decayed; 0 outside score groups.</summary>
    public decimal PointsOf(int criterion) => points[criterion];

    internal CriterionOutcome[] OutcomeArray => outcomes;

    internal decimal[] PointArray => points;
}
