namespace Alignment.Domain.ServiceLevel;

/// <summary>Which policy is for a hand-off, and why.</summary>
public sealed class PolicyMatch
{
    private PolicyMatch(SlaPolicy? policy, string explanation)
    {
        Policy = policy;
        Explanation = explanation;
    }

    /// <summary>Null when none is: the hand-off is uncovered.</summary>
    public SlaPolicy? Policy { get; }

    /// <summary>One sentence for people.</summary>
    public string Explanation { get; }

    /// <summary>The lowest priority number wins; of equals the one that asks for more; then the first by name and by id.</summary>
    public static PolicyMatch Of(IEnumerable<SlaPolicy> policies, TimerKind timer, PassFacts facts, DateTime now)
    {
        SlaPolicy? best = null;
        var others = 0;
        var tried = 0;
        foreach (var policy in policies)
        {
            if (policy.Timer != timer || !policy.InForceAt(now)) continue;
            tried++;
            if (FilterMatch.Misses(policy.Filter, facts) is not null) continue;
            if (best is not null) others++;
            if (best is null || Compare(policy, best) < 0) best = policy;
        }

        if (best is null)
            return new PolicyMatch(null, tried == 0 ? "No policy is in force for this clock." : $"None of {tried} policies in force is for this hand-off.");
        var why = FilterMatch.Why(best.Filter, facts);
        return new PolicyMatch(best, $"{best.Name}, version {best.Version}: {why}. Priority {best.Priority}{(others == 0 ? "" : $", before {others} other{(others == 1 ? "" : "s")} that match")}.");
    }

    /// <summary>Below zero when the first is chosen before the second.</summary>
    public static int Compare(SlaPolicy first, SlaPolicy second)
    {
        var order = first.Priority.CompareTo(second.Priority);
        if (order == 0) order = FilterMatch.Demands(second.Filter).CompareTo(FilterMatch.Demands(first.Filter));
        if (order == 0) order = string.CompareOrdinal(first.Name, second.Name);
        return order != 0 ? order : first.Id.CompareTo(second.Id);
    }
}
