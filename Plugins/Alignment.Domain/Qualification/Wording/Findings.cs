using Alignment.Domain.Qualification.Evaluation;

namespace Alignment.Domain.Qualification.Wording;

/// <summary>Sorts the criteria of a judgement by how they came out, each with the value that decided.</summary>
internal sealed class Findings
{
    internal Findings(CompiledDefinition compiled, Judgement judgement, Fact[] facts)
    {
        var obstacles = Obstacles.Of(compiled.Rule, judgement, Truth.False);
        for (var i = 0; i < compiled.Rule.Criteria.Length; i++)
        {
            var criterion = compiled.Rule.Criteria[i];
            var outcome = judgement.Outcomes[i];
            var value = ValueOf(criterion, facts);
            if (outcome.Truth == Truth.Unknown)
                Unknown.Add(criterion.Row.Label + " (" + WhyUnknown(criterion, outcome) + ")");
            else if (criterion.Role == CriterionRole.Exclusion)
            {
                // An exclusion that does not bite is not worth a word.
                if (outcome.Truth == Truth.True && obstacles.Contains(i))
                    Excluding.Add(criterion.Row.Label + value);
            }
            else if (outcome.Truth == Truth.True && criterion.Weight < 0)
                Costing.Add(criterion.Row.Label + value + " " + Points(judgement.PointsOf(i), criterion));
            else if (outcome.Truth == Truth.True)
                Met.Add(criterion.Row.Label + value + (criterion.Group == GroupKind.Score ? " " + Points(judgement.PointsOf(i), criterion) : string.Empty));
            else if (criterion.Weight >= 0)
                Missed.Add(criterion.Row.Label + Wanted(criterion, value));
        }
    }

    internal List<string> Excluding { get; } = [];

    internal List<string> Met { get; } = [];

    internal List<string> Costing { get; } = [];

    internal List<string> Missed { get; } = [];

    internal List<string> Unknown { get; } = [];

    private static string ValueOf(CompiledCriterion criterion, Fact[] facts)
    {
        foreach (var place in criterion.Places)
            if (!facts[place].IsMissing)
                return criterion.Places.Length > 1 || criterion.Group == GroupKind.MinimumInfo ? string.Empty : " (" + criterion.Words.Value(facts[place]) + ")";
        return string.Empty;
    }

    private static string Wanted(CompiledCriterion criterion, string value) =>
        value + ", because it " + criterion.Test!.Words(criterion.Words, negated: true)
        + (criterion.Group == GroupKind.Score ? ", worth " + Vocabulary.Number(criterion.Weight) : string.Empty);

    private static string Points(decimal points, CompiledCriterion criterion) =>
        Vocabulary.Points(points) + (points == criterion.Weight ? string.Empty : " of " + Vocabulary.Number(criterion.Weight));

    private static string WhyUnknown(CompiledCriterion criterion, CriterionOutcome outcome)
    {
        var why = outcome.Because switch
        {
            UnknownReason.Stale => "older than " + Vocabulary.Days(criterion.Row.MaxAgeDays ?? 0) + ", ",
            UnknownReason.AgeMissing => "of unknown age, ",
            UnknownReason.Unreadable => "unreadable, ",
            UnknownReason.Vanished => "column gone, ",
            _ => string.Empty,
        };
        return why + FieldOf.Why(criterion) + criterion.Row.Unknown switch
        {
            UnknownPolicy.Fail => ", counts as not met",
            UnknownPolicy.Ignore => ", left out",
            _ => string.Empty,
        };
    }
}
