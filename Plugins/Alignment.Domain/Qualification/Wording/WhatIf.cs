using Alignment.Domain.Qualification.Evaluation;

namespace Alignment.Domain.Qualification.Wording;

/// <summary>
/// Judges the same lead with other values of one column. The values tried lie on every side of every bound that any
/// criterion sets for the column, so what is said here holds for every value.
/// </summary>
internal sealed class WhatIf(CompiledDefinition compiled, Judgement judgement, Fact[] facts)
{
    private readonly CompiledRule rule = compiled.Rule;

    /// <summary>The values of this place with which the lead passes; null when it alone cannot help.</summary>
    internal Change? Change(int place)
    {
        var readers = Readers(place);
        var outcomes = (CriterionOutcome[])judgement.OutcomeArray.Clone();
        var points = (decimal[])judgement.PointArray.Clone();
        var other = (Fact[])facts.Clone();
        foreach (var reader in readers)
            if (rule.Criteria[reader].AgePlace is >= 0 and var age)
                other[age] = Fact.Date(judgement.NowUtc);

        var trials = new List<Trial>();
        foreach (var sample in Samples(readers, place))
        {
            other[place] = sample;
            foreach (var reader in readers)
            {
                outcomes[reader] = rule.Criteria[reader].Judge(other, judgement.NowUtc);
                points[reader] = outcomes[reader].Counts == Truth.True
                    ? rule.Criteria[reader].PointsNow(other, judgement.NowUtc)
                    : rule.Weights[reader];
            }

            var tally = default(Tally);
            var passes = compiled.ResultOf(rule.Root.Fold(outcomes, points, ref tally)) == MqlResult.Pass;
            trials.Add(new(sample, passes, tally.Least, Array.ConvertAll(readers, reader => outcomes[reader].Truth == Truth.True)));
        }

        return Summarise(readers, trials);
    }

    /// <summary>A new value comes with a new date, which other criteria may read as well.</summary>
    private int[] Readers(int place)
    {
        var readers = rule.Reading(place);
        var dates = readers.Select(reader => rule.Criteria[reader].AgePlace).Where(age => age >= 0 && age != place).Distinct();
        return readers.Concat(dates.SelectMany(rule.Reading)).Distinct().OrderBy(reader => reader).ToArray();
    }

    private IEnumerable<Fact> Samples(int[] readers, int place) => readers
        .Select(reader => rule.Criteria[reader])
        .Where(criterion => Array.IndexOf(criterion.Places, place) >= 0)
        .SelectMany(criterion => criterion.Test!.Samples(judgement.NowUtc));

    private Change? Summarise(int[] readers, List<Trial> trials)
    {
        var passing = trials.Where(trial => trial.Passes).ToList();
        if (passing.Count == 0)
            return null;
        var deciding = Enumerable.Range(0, readers.Length)
            .Where(i => !trials.TrueForAll(trial => trial.Met[i] == trials[0].Met[i]))
            .ToList();
        var shared = deciding.Where(i => passing.TrueForAll(trial => trial.Met[i] == passing[0].Met[i])).ToList();
        var covered = trials.Where(trial => shared.TrueForAll(i => trial.Met[i] == passing[0].Met[i])).ToList();
        if (covered.Exists(trial => !trial.Passes))
        {
            // No one condition says it all: name the one way that gives the most points.
            var best = passing.OrderByDescending(trial => trial.Points).First();
            shared = deciding;
            covered = passing.Where(trial => trial.Met.SequenceEqual(best.Met)).ToList();
        }

        var conditions = shared
            .Select(i => rule.Criteria[readers[i]])
            .Zip(shared, (criterion, i) => criterion.Test!.Words(criterion.Words, negated: criterion.Group != GroupKind.MinimumInfo && !covered[0].Met[i]))
            .Distinct(StringComparer.Ordinal);
        return new(
            string.Join(" and ", conditions),
            covered.Min(trial => trial.Points),
            covered.Select(trial => trial.Value).ToList());
    }

    private sealed class Trial(Fact value, bool passes, decimal points, bool[] met)
    {
        internal Fact Value => value;

        internal bool Passes => passes;

        internal decimal Points => points;

        /// <summary>Which of the readers are true.</summary>
        internal bool[] Met => met;
    }
}
