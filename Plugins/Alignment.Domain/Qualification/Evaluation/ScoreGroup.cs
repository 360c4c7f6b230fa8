namespace Alignment.Domain.Qualification.Evaluation;

/// <summary>
/// The score is an interval: what is known, and what the unknown members could still take away or add. It passes when
/// the least is enough and fails when the most is not.
/// </summary>
internal sealed class ScoreGroup(CriterionGroup row, int[] criteria, decimal[] weights) : CompiledGroup(row, criteria, [])
{
    private readonly decimal cap = row.Cap ?? decimal.MaxValue;
    private readonly decimal floor = row.Floor ?? decimal.MinValue;

    internal decimal Threshold { get; } = row.Threshold ?? 0;

    internal override Truth Fold(CriterionOutcome[] outcomes, decimal[] points, ref Tally tally)
    {
        var own = Interval(outcomes, points);
        tally.Least += own.Least;
        tally.Most += own.Most;
        return own.Least >= Threshold ? Truth.True : own.Most < Threshold ? Truth.False : Truth.Unknown;
    }

    internal Tally Interval(CriterionOutcome[] outcomes, decimal[] points)
    {
        var own = default(Tally);
        foreach (var criterion in Criteria)
        {
            var counts = outcomes[criterion].Counts;
            if (counts == Truth.True)
            {
                own.Least += points[criterion];
                own.Most += points[criterion];
            }
            else if (counts == Truth.Unknown && weights[criterion] > 0)
                own.Most += weights[criterion];
            else if (counts == Truth.Unknown)
                own.Least += weights[criterion];
        }

        own.Least = Within(own.Least);
        own.Most = Within(own.Most);
        return own;
    }

    private decimal Within(decimal points) => points > cap ? cap : points < floor ? floor : points;
}
