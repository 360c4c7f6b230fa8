namespace Alignment.Domain.ServiceLevel;

/// <summary>Whether the policies together leave a hand-off untimed, or two of them claim the same one.</summary>
public static class PolicyCoverage
{
    private const int Timers = 7;

    /// <returns>A sentence for everything an administrator should look at, by a key that stays the same while it lasts.</returns>
    public static IReadOnlyDictionary<string, string> Problems(IEnumerable<SlaPolicy> policies, DateTime now)
    {
        var problems = new Dictionary<string, string>();
        var inForce = new List<SlaPolicy>();
        foreach (var policy in policies)
        {
            if (policy.InForceAt(now)) inForce.Add(policy);
        }

        inForce.Sort(PolicyMatch.Compare);
        for (var timer = 0; timer < Timers; timer++)
        {
            var kind = (TimerKind)timer;
            Gap(problems, kind, inForce.FindAll(policy => policy.Timer == kind));
        }

        return problems;
    }

    private static void Gap(Dictionary<string, string> problems, TimerKind kind, List<SlaPolicy> policies)
    {
        var all = policies.FindIndex(policy => policy.Filter.TakesAll);
        if (policies.Count == 0) problems[$"gap:{kind}"] = $"No policy in force is for the timer {kind}: what it should time is counted as uncovered.";
        else if (all < 0) problems[$"gap:{kind}"] = $"No policy in force for the timer {kind} takes every lead: those that fit none are counted as uncovered. Add one with an empty filter and a high priority number.";
        for (var later = 0; later < policies.Count; later++)
        {
            var policy = policies[later];
            if (all >= 0 && later > all)
            {
                problems[$"hidden:{policy.Id:N}"] = $"The policy \"{policy.Name}\" is for no lead: \"{policies[all].Name}\" takes every lead before it. Give it a lower priority number, or retire it.";
                continue;
            }

            for (var earlier = 0; earlier < later; earlier++)
            {
                if (!Contend(policies[earlier], policy)) continue;
                problems[$"overlap:{policies[earlier].Id:N}:{policy.Id:N}"] = $"The policies \"{policies[earlier].Name}\" and \"{policy.Name}\" have the same priority and can be for the same lead; the first by name wins. Give them different priorities.";
            }
        }
    }

    /// <summary>Whether only their names decide between them.</summary>
    private static bool Contend(SlaPolicy one, SlaPolicy other) =>
        one.Priority == other.Priority
        && FilterMatch.Demands(one.Filter) == FilterMatch.Demands(other.Filter)
        && Meet(one.Filter.Ratings, other.Filter.Ratings)
        && Meet(one.Filter.Sources, other.Filter.Sources)
        && Meet(one.Filter.Countries, other.Filter.Countries)
        && !(one.Filter.MaxScore < other.Filter.MinScore || other.Filter.MaxScore < one.Filter.MinScore)
        && !(one.Filter.MaxHandoff < other.Filter.MinHandoff || other.Filter.MaxHandoff < one.Filter.MinHandoff);

    /// <summary>A lead has one rating, source and country; it may be in several segments and on several paths.</summary>
    private static bool Meet(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (one.Count == 0 || other.Count == 0) return true;
        foreach (var entry in one)
        {
            foreach (var same in other)
            {
                if (string.Equals(entry, same, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }
}
