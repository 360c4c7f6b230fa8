using System.Globalization;
using Alignment.Domain.Qualification.Checks;

namespace Alignment.Domain.Qualification;

/// <summary>Everything that keeps a definition from being activated, each with its row and its remedy.</summary>
public static class DefinitionCheck
{
    /// <param name="watched">Whether leads are judged again when this column changes.</param>
    public static IReadOnlyList<Problem> Problems(MqlDefinition definition, ILeadColumns columns, Func<string, bool> watched)
    {
        var problems = new List<Problem>();
        var groups = new GroupCheck(problems, new CriterionCheck(problems, columns, watched));
        foreach (var group in definition.Groups)
            groups.Check(group, parent: null, depth: 1);
        foreach (var second in definition.Groups.Where(group => group.Kind == GroupKind.Segment).Skip(1))
            problems.Add(new(ProblemKind.SecondSegment, second.Id, second.Name));

        var judging = definition.Groups.Where(group => group.Kind != GroupKind.Segment).Sum(Count);
        if (judging == 0)
            problems.Add(new(ProblemKind.NoCriteria, string.Empty, definition.Name));
        var all = definition.Groups.Sum(Count);
        if (all > Limits.Criteria)
            problems.Add(new(ProblemKind.TooManyCriteria, string.Empty, definition.Name, Text(all), Text(Limits.Criteria)));
        return problems;
    }

    /// <summary>One criterion by itself, as it is typed; what depends on its neighbours is left out.</summary>
    public static IReadOnlyList<Problem> Problems(Criterion criterion, GroupKind group, ILeadColumns columns, Func<string, bool> watched)
    {
        var problems = new List<Problem>();
        new CriterionCheck(problems, columns, watched).Check(criterion, group);
        return problems;
    }

    private static int Count(CriterionGroup group) => group.Criteria.Count + group.Groups.Sum(Count);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
