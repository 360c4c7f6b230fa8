using Alignment.Domain.ServiceLevel;
using Alignment.Domain.Tests.Qualification.Laws;

namespace Alignment.Domain.Tests.ServiceLevel.Policies;

/// <summary>Held against every hand-off of a small world, at every moment, each matched on its own.</summary>
public sealed class Laws_of_overlaps_and_gaps
{
    private static readonly TimerKind[] Others = [TimerKind.Decision, TimerKind.Work, TimerKind.Attempts, TimerKind.MarketingAnswer, TimerKind.Assignment];

    [Fact]
    public void A_promise_is_said_never_to_win_exactly_when_it_never_wins() => Law.Holds(seed =>
    {
        var policies = new SomePromises(seed).Policies();
        var winners = Matches(policies).Select(match => match.Policy?.Name).ToHashSet();
        var shadowed = PolicyOverlaps.Of(policies, Promise.Now).Where(remark => remark.Kind == PolicyRemarkKind.Shadowed).ToList();
        return policies.Where(policy => !(policy.To <= Promise.Now))
            .All(policy => winners.Contains(policy.Name) != shadowed.Exists(remark => remark.What.Contains($"policy \"{policy.Name}\" ", StringComparison.Ordinal)));
    });

    [Fact]
    public void A_gap_is_reported_exactly_when_a_hand_off_is_uncovered() => Law.Holds(seed =>
    {
        var policies = new SomePromises(seed).Policies();
        var all = policies.Concat(Others.Select(timer => Promise.Of("Everybody", 1000, timer: timer))).ToList();
        return Matches(policies).Any(match => match.Policy is null) == (PolicyGaps.Of(all, Promise.Now).Count > 0);
    });

    [Fact]
    public void Two_promises_are_said_to_overlap_only_when_one_hand_off_fits_both() => Law.Holds(seed =>
    {
        var policies = new SomePromises(seed).Policies();
        return PolicyOverlaps.Of(policies, Promise.Now).Where(remark => remark.Kind == PolicyRemarkKind.Overlap).All(remark =>
        {
            var both = policies.FindAll(policy => remark.What.Contains($"\"{policy.Name}\"", StringComparison.Ordinal));
            return both.Count == 2 && SomePromises.Moments.Any(moment => both.TrueForAll(policy => policy.InForceAt(moment))
                && SomePromises.Handoffs.Any(handoff => both.TrueForAll(policy => FilterMatch.Misses(policy.Filter, handoff) is null)));
        });
    });

    private static IEnumerable<PolicyMatch> Matches(List<SlaPolicy> policies) =>
        from moment in SomePromises.Moments
        from handoff in SomePromises.Handoffs
        select PolicyMatch.Of(policies, TimerKind.FirstFollowUp, handoff, moment);
}
