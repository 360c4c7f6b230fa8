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

    private static void Add(List<string> paths, CriterionGroup group, IReadOnlyCollection<string> met)
    {
        var count = group.Criteria.Count(criterion => met.Contains(criterion.Label));
        var needed = group.Kind switch
        {
            GroupKind.Any => group.Required ?? 1,
            GroupKind.All => Math.Max(1, group.Criteria.Count),
            _ => int.MaxValue,
        };
        if (count >= needed) paths.Add(group.Name);
        foreach (var nested in group.Groups) Add(paths, nested, met);
    }
}
