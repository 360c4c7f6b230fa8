using Alignment.Domain.Qualification;
using Alignment.Pipeline.Tests.Stories;

namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation.Random;

/// <summary>A group of random questions and groups, and its plain answer.</summary>
internal sealed record RandomGroup(
    GroupKind Kind, IReadOnlyList<RandomCriterion> Criteria, IReadOnlyList<RandomGroup> Groups, int Required, decimal Threshold)
{
    private const int Deepest = 3;

    private static readonly GroupKind[] kinds = [GroupKind.All, GroupKind.Any, GroupKind.Any, GroupKind.None, GroupKind.Score, GroupKind.Score];

    public static RandomGroup From(Dice dice, int depth)
    {
        var kind = dice.One(kinds);
        var criteria = Enumerable.Range(0, dice.Number(2, 4)).Select(_ => RandomCriterion.From(dice)).ToArray();
        var nested = kind == GroupKind.Score || depth == Deepest ? 0 : dice.Number(0, 2);
        var groups = Enumerable.Range(0, nested).Select(_ => From(dice, depth + 1)).ToArray();
        var most = criteria.Sum(criterion => Math.Max(criterion.Weight, 0));
        return new(kind, criteria, groups, dice.Number(1, criteria.Length), decimal.Round(most * dice.Number(1, 8) / 10, 2));
    }

    public void Write(GroupDraft inside) => inside.Group(Kind, Kind.ToString(), Members, ThresholdRow, RequiredRow);

    public void Write(DefinitionDraft rules) => rules.Group(Kind, Kind.ToString(), Members, ThresholdRow, RequiredRow);

    /// <summary>Adds the points of every score group to the sum, except below an exclusion.</summary>
    public bool? Answer(Prospect lead, Sum sum)
    {
        if (Kind == GroupKind.Score) return Score(lead, sum);
        var below = Kind == GroupKind.None ? new Sum() : sum;
        var groups = Groups.Select(group => group.Answer(lead, below)).ToArray();
        var adds = Criteria.Select(criterion => criterion.Adds(lead)).Concat(groups).ToArray();
        return Kind switch
        {
            GroupKind.Any => Plain.Of(Required, adds),
            GroupKind.None => !Plain.Of(1, adds),
            _ => Criteria.Select(criterion => criterion.Demands(lead)).Concat(groups).Aggregate((bool?)true, (all, one) => all & one),
        };
    }

    private decimal? ThresholdRow => Kind == GroupKind.Score ? Threshold : null;

    private int? RequiredRow => Kind == GroupKind.Any ? Required : null;

    private bool? Score(Prospect lead, Sum sum)
    {
        var points = new Points();
        foreach (var criterion in Criteria) points.Add(criterion.Adds(lead), criterion.Weight);
        sum.Least += points.Least;
        sum.Most += points.Most;
        return points.Reach(Threshold);
    }

    private void Members(GroupDraft group)
    {
        foreach (var criterion in Criteria) criterion.Write(group, Kind == GroupKind.Score);
        foreach (var child in Groups) child.Write(group);
    }
}
