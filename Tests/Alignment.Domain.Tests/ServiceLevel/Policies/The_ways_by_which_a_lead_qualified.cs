using Alignment.Domain.Qualification;
using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Tests.ServiceLevel.Policies;

public sealed class The_ways_by_which_a_lead_qualified
{
    [Fact]
    public void Are_what_it_meets_and_the_groups_that_hold_because_of_it() => Are(
        ["Demo", "Engaged"], ["Demo"], Group("Engaged", GroupKind.Any, ["Demo", "Call"]), Group("Fits", GroupKind.All, ["Title", "Country"]));

    [Fact]
    public void A_group_that_needs_several_holds_with_so_many() =>
        Are(["Demo", "Call", "Two of three"], ["Demo", "Call"], Group("Two of three", GroupKind.Any, ["Demo", "Call", "Fair"], 2), Group("All three", GroupKind.All, ["Demo", "Call", "Fair"]));

    [Fact]
    public void A_group_inside_a_group_counts_for_it()
    {
        var both = Group("Both", GroupKind.All, ["Demo", "Call"]);
        Are(["Demo", "Call", "Both", "Any way"], ["Demo", "Call"], Group("Any way", GroupKind.Any, ["Fair"], groups: both));
        Are(["Demo", "Call", "Both", "Only groups"], ["Demo", "Call"], Group("Only groups", GroupKind.All, [], groups: both));
        Are(["Demo", "Fair"], ["Demo", "Fair"], Group("Everything", GroupKind.All, ["Fair"], groups: both));
    }

    [Fact]
    public void Exclusions_points_and_minimum_information_are_no_ways()
    {
        GroupKind[] others = [GroupKind.None, GroupKind.Score, GroupKind.MinimumInfo, GroupKind.Segment];
        foreach (var kind in others) Are(["Demo", "Engaged"], ["Demo"], Group("Engaged", GroupKind.All, ["Demo"], groups: Group("Other", kind, ["Demo"])));
    }

    [Fact]
    public void An_empty_group_is_no_way() => Are([], [], Group("Empty", GroupKind.All, []), Group("Any", GroupKind.Any, []));

    [Fact]
    public void Segments_are_known_by_name() => Assert.Equal(
        ["Enterprise"], MetPaths.Segments([Group("Enterprise", GroupKind.Segment, ["Size"]), Group("Engaged", GroupKind.Any, ["Demo"])]));

    private static void Are(string[] paths, string[] met, params CriterionGroup[] groups) => Assert.Equal(paths, MetPaths.Of(groups, met));

    private static CriterionGroup Group(string name, GroupKind kind, string[] labels, int? required = null, params CriterionGroup[] groups) =>
        new(name, name, kind, required, null, null, null, groups, [.. labels.Select(label => new Criterion(label, label, "subject", CriterionOperator.Eq))]);
}
