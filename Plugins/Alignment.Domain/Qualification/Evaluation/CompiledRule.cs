namespace Alignment.Domain.Qualification.Evaluation;

/// <summary>A tree of groups over one flat list of criteria.</summary>
internal sealed class CompiledRule
{
    private readonly bool decays;

    internal CompiledRule(CompiledCriterion[] criteria, decimal[] weights, CompiledGroup root)
    {
        Criteria = criteria;
        Weights = weights;
        Root = root;
        decays = criteria.Any(criterion => criterion.Decay is not null);
    }

    internal CompiledCriterion[] Criteria { get; }

    /// <summary>The undecayed points, by criterion.</summary>
    internal decimal[] Weights { get; }

    internal CompiledGroup Root { get; }

    /// <summary>The criteria that read a place, its age included; none for a place of another rule.</summary>
    internal int[] Reading(int place) => Enumerable.Range(0, Criteria.Length)
        .Where(i => Criteria[i].Test is not null && (Criteria[i].AgePlace == place || Array.IndexOf(Criteria[i].Places, place) >= 0))
        .ToArray();

    /// <summary>Judges every criterion; the points are the weights themselves where nothing decays.</summary>
    internal CriterionOutcome[] Outcomes(Fact[] facts, DateTime nowUtc, out decimal[] points)
    {
        var outcomes = new CriterionOutcome[Criteria.Length];
        points = decays ? (decimal[])Weights.Clone() : Weights;
        for (var i = 0; i < outcomes.Length; i++)
        {
            var criterion = Criteria[i];
            outcomes[i] = criterion.Judge(facts, nowUtc);
            if (criterion.Decay is not null && outcomes[i].Counts == Truth.True)
                points[i] = criterion.PointsNow(facts, nowUtc);
        }

        return outcomes;
    }
}
