using Alignment.Domain.Qualification;

namespace Alignment.Domain.ServiceLevel;

/// <summary>By which ways a lead became an MQL: the names of the criteria it meets and of the groups that hold because of them.</summary>
public static class MetPaths
{
    /// <param name="met">Labels of the criteria that are met.</param>
    public static IReadOnlyList<string> Of(IEnumerable<CriterionGroup> groups, IReadOnlyCollection<string> met)
    {
        var paths = new List<string>(met);
        foreach (var group in groups) Add(paths, group, met);
        return paths;
    }

    public static IReadOnlyList<string> Segments(IEnumerable<CriterionGroup> groups) =>
        [.. groups.Where(group => group.Kind == GroupKind.Segment).Select(group => group.Name)];

    /// <summary>Exclusions, points and minimum information inside a group are no ways by which a lead gets there: they are not asked.</summary>
    private static bool Add(List<string> paths, CriterionGroup group, IReadOnlyCollection<string> met)
    {
        var count = group.Criteria.Count(criterion => met.Contains(criterion.Label));
        var members = group.Criteria.Count;
        foreach (var nested in group.Groups)
        {
            var holds = Add(paths, nested, met);
            if (nested.Kind is not (GroupKind.Any or GroupKind.All)) continue;
            members++;
            if (holds) count++;
        }

        var needed = group.Kind switch
        {
            GroupKind.Any => group.Required ?? 1,
            GroupKind.All => Math.Max(1, members),
            _ => int.MaxValue,
        };
        if (count < needed) return false;
        paths.Add(group.Name);
        return true;
    }
}
