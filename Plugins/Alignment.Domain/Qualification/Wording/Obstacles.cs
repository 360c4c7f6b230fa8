using Alignment.Domain.Qualification.Evaluation;

namespace Alignment.Domain.Qualification.Wording;

/// <summary>The criteria that stand in the way, and only those: a member of a group that is all right is no obstacle.</summary>
internal sealed class Obstacles
{
    private readonly CompiledRule rule;
    private readonly Judgement judgement;
    private readonly List<int> found = [];

    private Obstacles(CompiledRule rule, Judgement judgement)
    {
        this.rule = rule;
        this.judgement = judgement;
    }

    /// <param name="trouble">Unknown: what data is missing. False: what made the lead fail.</param>
    internal static IReadOnlyList<int> Of(CompiledRule rule, Judgement judgement, Truth trouble)
    {
        var obstacles = new Obstacles(rule, judgement);
        obstacles.Collect(rule.Root, trouble);
        return obstacles.found;
    }

    private void Collect(CompiledGroup group, Truth trouble)
    {
        if (Paths.TruthOf(group, judgement) != trouble)
            return;

        // In an exclusion it is the true members that trouble.
        if (group.Row.Kind == GroupKind.None && trouble != Truth.Unknown)
            trouble = trouble == Truth.False ? Truth.True : Truth.False;
        foreach (var criterion in group.Criteria)
            if (Troubles(judgement.Outcomes[criterion], trouble, rule.Weights[criterion]))
                found.Add(criterion);
        foreach (var child in group.Groups)
            Collect(child, trouble);
    }

    private static bool Troubles(CriterionOutcome outcome, Truth trouble, decimal weight)
    {
        if (trouble == Truth.Unknown)
            return outcome.Counts == Truth.Unknown;
        var whenTrue = trouble == Truth.True ^ weight < 0;
        return whenTrue ? outcome.Counts == Truth.True : outcome.Counts != Truth.True && !outcome.Ignored;
    }
}
