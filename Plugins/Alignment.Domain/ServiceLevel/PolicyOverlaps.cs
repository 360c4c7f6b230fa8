namespace Alignment.Domain.ServiceLevel;

/// <summary>Policies that get in each other's way: which one wins is decided, but perhaps not as anybody meant.</summary>
public static class PolicyOverlaps
{
    /// <param name="policies">Without retired ones. Choices are written in one way: a rating is not a label here and a number there.</param>
    /// <param name="now">UTC; what ended before is of no interest.</param>
    public static IReadOnlyList<PolicyRemark> Of(IReadOnlyList<SlaPolicy> policies, DateTime now)
    {
        var remarks = new List<PolicyRemark>();
        foreach (var timer in policies.Where(policy => !(policy.To <= now)).GroupBy(policy => policy.Timer).OrderBy(timer => timer.Key))
        {
            var ordered = timer.ToList();
            ordered.Sort(PolicyMatch.Compare);
            var earlier = new List<SlaPolicy>();
            foreach (var policy in ordered)
            {
                var rivals = earlier.FindAll(one => PolicyReach.Meet(one, policy));
                if (rivals.Count > 0 && !PolicyReach.HasItsOwn(policy, rivals, now)) remarks.Add(Shadowed(policy, rivals, now));
                else remarks.AddRange(rivals.Where(one => one.Priority == policy.Priority).Select(one => Overlap(one, policy)));
                earlier.Add(policy);
            }
        }

        return remarks;
    }

    private static PolicyRemark Shadowed(SlaPolicy policy, List<SlaPolicy> rivals, DateTime now)
    {
        var one = rivals.Find(rival => !PolicyReach.HasItsOwn(policy, [rival], now));
        var names = string.Join(", ", (one is null ? rivals : [one]).Select(rival => $"\"{rival.Name}\" (priority {rival.Priority})"));
        var rest = one is null ? "come first and together take" : "comes first and takes";
        return new PolicyRemark(
            PolicyRemarkKind.Shadowed,
            policy.Timer,
            $"The {TimerLabels.Of(policy.Timer)} policy \"{policy.Name}\" (priority {policy.Priority}) never wins: {names} {rest} every hand-off that it is for.",
            $"Give \"{policy.Name}\" a lower priority number, let the other take less, or retire it.");
    }

    private static PolicyRemark Overlap(SlaPolicy winner, SlaPolicy loser)
    {
        var asksForMore = FilterMatch.Demands(winner.Filter) > FilterMatch.Demands(loser.Filter);
        return new PolicyRemark(
            PolicyRemarkKind.Overlap,
            winner.Timer,
            $"The {TimerLabels.Of(winner.Timer)} policies \"{winner.Name}\" and \"{loser.Name}\" both have priority {winner.Priority} and can be for the same hand-off; then \"{winner.Name}\" wins, because it {(asksForMore ? "asks for more" : "comes first by name")}.",
            "Give the one that should win a lower priority number, or let their filters exclude each other.");
    }
}
