using System.Globalization;
using Alignment.Domain.Qualification.Canonical;

namespace Alignment.Domain.Qualification.Checks;

/// <summary>What can be wrong with a group and its place in the tree.</summary>
internal sealed class GroupCheck(List<Problem> problems, CriterionCheck criteria)
{
    internal void Check(CriterionGroup group, CriterionGroup? parent, int depth)
    {
        var members = group.Criteria.Count + group.Groups.Count;
        if (members == 0)
            Add(ProblemKind.EmptyGroup, group);
        if (depth > Limits.Depth)
            Add(ProblemKind.TooDeep, group, Text(depth), Text(Limits.Depth));
        if (parent is not null)
            CheckPlace(group, parent);
        if (group.Kind == GroupKind.Any && members > 0 && (group.Required < 1 || (group.Required ?? 1) > members))
            Add(ProblemKind.RequiredOutOfRange, group, Text(group.Required ?? 1), Text(members));
        if (group.Kind == GroupKind.Score)
            CheckScore(group);
        foreach (var criterion in group.Criteria)
            criteria.Check(criterion, group.Kind);
        foreach (var child in group.Groups)
            Check(child, group, depth + 1);
    }

    private void CheckPlace(CriterionGroup group, CriterionGroup parent)
    {
        if (group.Kind == GroupKind.Segment)
            Add(ProblemKind.SegmentNotAtTop, group);
        else if (parent.Kind == GroupKind.Score)
            Add(ProblemKind.GroupDoesNotBelong, group, parent.Name, "score");
        else if (parent.Kind == GroupKind.MinimumInfo)
            Add(ProblemKind.GroupDoesNotBelong, group, parent.Name, "minimum information");
    }

    private void CheckScore(CriterionGroup group)
    {
        if (group.Floor > group.Cap)
            Add(ProblemKind.FloorAboveCap, group, Json.Number(group.Floor.Value), Json.Number(group.Cap.Value));
        if (group.Threshold is not { } threshold)
        {
            Add(ProblemKind.ThresholdMissing, group);
            return;
        }

        var most = group.Criteria.Sum(criterion => Math.Max(criterion.Weight ?? 0, 0));
        most = Math.Min(Math.Max(most, group.Floor ?? decimal.MinValue), group.Cap ?? decimal.MaxValue);
        if (group.Criteria.Count > 0 && most < threshold)
            Add(ProblemKind.ThresholdUnreachable, group, Json.Number(threshold), Json.Number(most));
    }

    private void Add(ProblemKind kind, CriterionGroup group, params string[] arguments) =>
        problems.Add(new(kind, group.Id, group.Name, arguments));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
