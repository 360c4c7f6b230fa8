using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Tests.ServiceLevel.Policies;

public sealed class Who_is_promised_what
{
    private static readonly PassFacts Hot = new() { Rating = ["Hot", "1"], Country = ["Germany"], Paths = ["Inbound call"], Score = 80, HandoffNumber = 2 };

    [Fact]
    public void The_lowest_priority_number_wins() => Wins("Everybody", Promise.Of("Hot leads", 20, Promise.Rated("Hot")), Promise.Of("Everybody", 10));

    [Fact]
    public void Of_equals_the_one_that_asks_for_more() => Wins(
        "Hot Germans",
        Promise.Of("All", 10),
        Promise.Of("Hot Germans", 10, new PolicyFilter { Ratings = ["Hot"], Countries = ["Germany"] }),
        Promise.Of("Good score", 10, Promise.Scored(50, 100)));

    [Fact]
    public void Then_the_first_by_name() => Wins("Alpha", Promise.Of("Beta", 10), Promise.Of("Alpha", 10), Promise.Of("Gamma", 10));

    [Fact]
    public void The_order_in_which_they_come_does_not_matter()
    {
        foreach (var seed in Enumerable.Range(0, 50))
        {
            var policies = new SomePromises(seed).Policies();
            policies.Add(new SlaPolicy { Id = Guid.NewGuid(), Name = "A", Priority = 10, Timer = TimerKind.FirstFollowUp });
            foreach (var facts in SomePromises.Handoffs)
            {
                var best = policies.Where(one => one.InForceAt(Promise.Now) && FilterMatch.Misses(one.Filter, facts) is null)
                    .OrderBy(one => one.Priority).ThenByDescending(one => FilterMatch.Demands(one.Filter)).ThenBy(one => one.Name, StringComparer.Ordinal).ThenBy(one => one.Id).FirstOrDefault();
                Assert.Same(best, PolicyMatch.Of(policies, TimerKind.FirstFollowUp, facts, Promise.Now).Policy);
                Assert.Same(best, PolicyMatch.Of(Enumerable.Reverse(policies), TimerKind.FirstFollowUp, facts, Promise.Now).Policy);
            }
        }
    }

    [Fact]
    public void What_is_for_another_clock_or_another_time_is_not_asked()
    {
        var match = Of(
            Promise.Of("Decide", 10, timer: TimerKind.Decision),
            Promise.Of("Until now", 10, to: Promise.Now),
            Promise.Of("From tomorrow", 10, from: Promise.Now.AddDays(1)));
        Assert.Null(match.Policy);
        Assert.Equal("No policy is in force for this clock.", match.Explanation);
        Wins("From now", Promise.Of("From now", 10, from: Promise.Now, to: Promise.Now.AddTicks(1)));
    }

    [Fact]
    public void It_is_said_why()
    {
        Assert.Equal("Everybody, version 1: takes every hand-off. Priority 10.", Of(Promise.Of("Everybody", 10)).Explanation);
        Assert.Equal(
            "Calls, version 1: rating is hot, country is GERMANY, met inbound call, score 80 is in 50–any, hand-off number is 2. Priority 10, before 1 other that match.",
            Of(Promise.Of("Calls", 10, new PolicyFilter { Ratings = ["hot"], Countries = ["GERMANY"], Paths = ["inbound call"], MinScore = 50, MinHandoff = 2 }), Promise.Of("All", 20)).Explanation);
        Assert.EndsWith("Priority 10, before 2 others that match.", Of(Promise.Of("A", 10), Promise.Of("B", 20), Promise.Of("C", 30)).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void When_none_fits_it_is_said_how_many_were_asked() => Assert.Equal(
        "None of 2 policies in force is for this hand-off.", Of(Promise.Of("Cold", 10, Promise.Rated("Cold")), Promise.Of("First", 20, Promise.Numbered(null, 1))).Explanation);

    private static PolicyMatch Of(params SlaPolicy[] policies) => PolicyMatch.Of(policies, TimerKind.FirstFollowUp, Hot, Promise.Now);

    private static void Wins(string name, params SlaPolicy[] policies) => Assert.Equal(name, Of(policies).Policy?.Name);
}
