namespace Alignment.Domain.ServiceLevel;

/// <summary>Which hand-offs several policies share, and whether one has any left to itself.</summary>
public static class PolicyReach
{
    /// <summary>Finer than any score is stored.</summary>
    private const decimal JustAbove = 0.0000000001m;

    private static readonly Func<PolicyFilter, IReadOnlyList<string>>[] Lists =
    [
        filter => filter.Ratings, filter => filter.Sources, filter => filter.Countries, filter => filter.Segments, filter => filter.Paths,
    ];

    /// <summary>Rating, source and country of a lead are one each; it may be in several segments and have come on several paths.</summary>
    private const int OneEach = 3;

    /// <summary>Whether one hand-off, at one moment, can be for both.</summary>
    public static bool Meet(SlaPolicy first, SlaPolicy second)
    {
        var one = first.Filter;
        var other = second.Filter;
        for (var place = 0; place < OneEach; place++)
        {
            var asked = Lists[place](one);
            var wanted = Lists[place](other);
            if (asked.Count > 0 && wanted.Count > 0 && !asked.Any(entry => Names(wanted, entry))) return false;
        }

        return !(first.To <= second.From) && !(second.To <= first.From)
            && !(one.MaxScore < other.MinScore) && !(other.MaxScore < one.MinScore)
            && !(one.MaxHandoff < other.MinHandoff) && !(other.MaxHandoff < one.MinHandoff);
    }

    /// <summary>Whether there is a hand-off, now or later, that is for this policy and for none of its rivals.</summary>
    /// <param name="now">UTC.</param>
    public static bool HasItsOwn(SlaPolicy policy, IReadOnlyList<SlaPolicy> rivals, DateTime now)
    {
        var begin = policy.From > now ? policy.From.Value : now;
        // Rivals are fewest when one of them has just ended.
        foreach (var moment in rivals.Select(rival => rival.To).OfType<DateTime>().Where(end => end > begin).Concat([begin]))
        {
            if (policy.InForceAt(moment) && Numbered(policy.Filter, Filters(rivals, moment))) return true;
        }

        return false;
    }

    private static List<PolicyFilter> Filters(IReadOnlyList<SlaPolicy> policies, DateTime moment) =>
        policies.Where(policy => policy.InForceAt(moment)).Select(policy => policy.Filter).ToList();

    private static bool Numbered(PolicyFilter filter, List<PolicyFilter> rivals)
    {
        var least = filter.MinHandoff ?? 1;
        foreach (var number in rivals.Select(rival => rival.MaxHandoff + 1).OfType<int>().Where(next => next > least).Concat([least]))
        {
            if (!(number > filter.MaxHandoff) && Scored(filter, rivals.FindAll(rival => !(number < rival.MinHandoff) && !(number > rival.MaxHandoff)))) return true;
        }

        return false;
    }

    private static bool Scored(PolicyFilter filter, List<PolicyFilter> rivals)
    {
        // A lead without a score is for those who ask for none.
        if (filter.MinScore is null && filter.MaxScore is null) return Listed(filter, rivals.FindAll(rival => rival.MinScore is null && rival.MaxScore is null), 0);
        var least = filter.MinScore ?? rivals.Select(rival => rival.MinScore ?? filter.MaxScore!.Value).Concat([filter.MaxScore!.Value]).Min() - 1;
        foreach (var score in rivals.Select(rival => rival.MaxScore + JustAbove).OfType<decimal>().Where(next => next > least).Concat([least]))
        {
            if (!(score > filter.MaxScore) && Listed(filter, rivals.FindAll(rival => !(score < rival.MinScore) && !(score > rival.MaxScore)), 0)) return true;
        }

        return false;
    }

    /// <summary>A lead of which nothing is known but what the policy asks for is for the fewest rivals.</summary>
    private static bool Listed(PolicyFilter filter, List<PolicyFilter> rivals, int place)
    {
        if (rivals.Count == 0) return true;
        if (place == Lists.Length) return false;
        var list = Lists[place];
        var asked = list(filter);
        return asked.Count == 0
            ? Listed(filter, rivals.FindAll(rival => list(rival).Count == 0), place + 1)
            : asked.Any(entry => Listed(filter, rivals.FindAll(rival => list(rival).Count == 0 || Names(list(rival), entry)), place + 1));
    }

    private static bool Names(IReadOnlyList<string> list, string entry) => list.Any(one => string.Equals(one.Trim(), entry.Trim(), StringComparison.OrdinalIgnoreCase));
}
