using Alignment.Domain.Qualification.Evaluation;

namespace Alignment.Domain.Qualification.Wording;

/// <summary>Which way a lead took through the groups, which stayed open, and where it ended.</summary>
internal static class Paths
{
    /// <summary>What made it pass.</summary>
    internal static string Taken(CompiledDefinition compiled, Judgement judgement)
    {
        var taken = new List<string>();
        foreach (var group in compiled.Rule.Root.Groups)
            Taken(group, compiled, judgement, taken);
        return taken.Count == 0 ? "every condition holds" : string.Join("; ", taken);
    }

    /// <summary>Members of met Any groups that are not met: other ways to qualify.</summary>
    internal static IEnumerable<string> Open(CompiledDefinition compiled, Judgement judgement) => compiled.Rule.Root.Groups
        .OfType<AnyGroup>()
        .SelectMany(group => group.Criteria
            .Where(criterion => judgement.Outcomes[criterion].Counts != Truth.True)
            .Select(criterion => compiled.Criteria[criterion].Label)
            .Concat(group.Groups.Where(child => TruthOf(child, judgement) != Truth.True).Select(child => child.Row.Name)));

    /// <summary>The top-level groups that are false, each with its reason.</summary>
    internal static string Blocked(CompiledDefinition compiled, Judgement judgement) => string.Join("; ", compiled.Rule.Root.Groups
        .Where(group => TruthOf(group, judgement) == Truth.False)
        .OrderBy(group => group.Row.Kind == GroupKind.None ? 0 : group.Row.Kind == GroupKind.MinimumInfo ? 1 : group.Row.Kind == GroupKind.All ? 2 : 3)
        .Select(group => Reason(group, judgement)));

    internal static Truth TruthOf(CompiledGroup group, Judgement judgement)
    {
        var tally = default(Tally);
        return group.Fold(judgement.OutcomeArray, judgement.PointArray, ref tally);
    }

    private static void Taken(CompiledGroup group, CompiledDefinition compiled, Judgement judgement, List<string> taken)
    {
        if (TruthOf(group, judgement) != Truth.True)
            return;
        if (group is ScoreGroup score)
            taken.Add(ScoreOf(score, judgement));
        if (group is AnyGroup)
            taken.AddRange(group.Criteria
                .Where(criterion => judgement.Outcomes[criterion].Counts == Truth.True)
                .Select(criterion => compiled.Criteria[criterion].Label));
        if (group is AllGroup && group.Groups.Length == 0 && group.Row.Kind == GroupKind.All && compiled.Rule.Root.Groups.All(top => top != group))
            taken.Add(group.Row.Name);
        if (group is not NoneGroup)
            foreach (var child in group.Groups)
                Taken(child, compiled, judgement, taken);
    }

    private static string Reason(CompiledGroup group, Judgement judgement) => group switch
    {
        ScoreGroup score => ScoreOf(score, judgement),
        NoneGroup => "excluded by \"" + group.Row.Name + "\"",
        AnyGroup any when any.Required == 1 => "no way in \"" + group.Row.Name + "\" is met",
        AnyGroup any => "fewer than " + Vocabulary.Number(any.Required) + " of \"" + group.Row.Name + "\" are met",
        _ => "\"" + group.Row.Name + "\" is not met",
    };

    private static string ScoreOf(ScoreGroup score, Judgement judgement)
    {
        var interval = score.Interval(judgement.OutcomeArray, judgement.PointArray);
        return "score " + Vocabulary.Number(interval.Least)
            + (interval.Most == interval.Least ? string.Empty : " to " + Vocabulary.Number(interval.Most))
            + " of " + Vocabulary.Number(score.Threshold);
    }
}
