using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Tests.ServiceLevel;

public sealed class Policies_leave_no_gap_and_do_not_contend
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_policy_for_everybody_behind_the_special_ones_is_fine() =>
        Assert.Empty(Told(Policy("Hot", 10, new PolicyFilter { Ratings = ["Hot"] }), Policy("Everybody else", 100)));

    [Fact]
    public void Leads_that_fit_none_are_told_of() =>
        Assert.Contains("takes every lead", Assert.Single(Told(Policy("Hot", 10, new PolicyFilter { Ratings = ["Hot"] }))), StringComparison.Ordinal);

    [Fact]
    public void A_timer_without_a_policy_is_told_of() =>
        Assert.Equal(7, PolicyCoverage.Problems([], Now).Count);

    [Fact]
    public void A_policy_that_ended_covers_nothing() =>
        Assert.Contains("No policy in force", Assert.Single(Told(new SlaPolicy { Name = "Old", To = Now })), StringComparison.Ordinal);

    [Fact]
    public void What_stands_behind_a_policy_for_everybody_is_never_used()
    {
        var told = Assert.Single(Told(Policy("Everybody", 10), Policy("Hot", 20, new PolicyFilter { Ratings = ["Hot"] })));
        Assert.Contains("\"Hot\" is for no lead: \"Everybody\"", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_of_the_same_priority_for_the_same_lead_contend()
    {
        var everybody = Policy("Everybody", 100);
        var web = Policy("Web", 10, new PolicyFilter { Sources = ["Web"] });
        Assert.Contains("\"Hot\" and \"Web\"", Assert.Single(Told(web, Policy("Hot", 10, new PolicyFilter { Ratings = ["Hot"] }), everybody)), StringComparison.Ordinal);
        Assert.Empty(Told(web, Policy("Fair", 10, new PolicyFilter { Sources = ["Trade Show"] }), everybody));
        Assert.Empty(Told(web, Policy("Web and hot", 10, new PolicyFilter { Sources = ["Web"], Ratings = ["Hot"] }), everybody));
        Assert.Empty(Told(Policy("Low", 10, new PolicyFilter { MaxScore = 49 }), Policy("High", 10, new PolicyFilter { MinScore = 50 }), everybody));
    }

    private static SlaPolicy Policy(string name, int priority, PolicyFilter? filter = null) =>
        new() { Id = Guid.NewGuid(), Name = name, Priority = priority, Filter = filter ?? new PolicyFilter() };

    private static IReadOnlyList<string> Told(params SlaPolicy[] policies) =>
        [.. PolicyCoverage.Problems(policies, Now).Where(told => !told.Key.StartsWith("gap:", StringComparison.Ordinal) || told.Key == "gap:FirstFollowUp").Select(told => told.Value)];
}
