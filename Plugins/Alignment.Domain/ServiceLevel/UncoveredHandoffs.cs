namespace Alignment.Domain.ServiceLevel;

/// <summary>Which hand-offs no policy is for at a moment, in words.</summary>
internal static class UncoveredHandoffs
{
    /// <summary>A sentence; null when every hand-off is covered.</summary>
    /// <param name="policies">Those of one timer.</param>
    /// <param name="moment">UTC.</param>
    public static string? Say(List<SlaPolicy> policies, DateTime moment)
    {
        var inForce = policies.FindAll(policy => policy.InForceAt(moment));
        if (inForce.Count == 0) return "no policy is in force, so every hand-off is uncovered.";
        var gaps = Gaps(inForce.FindAll(policy => AsksForNumberOnly(policy.Filter)).OrderBy(policy => policy.Filter.MinHandoff ?? 1));
        return gaps.Count == 0 ? null : string.Join("; ", gaps.Select(gap => Words(gap, inForce))) + ".";
    }

    /// <summary>A lead of which nothing else is known fits no other policy: it shows the gaps.</summary>
    private static bool AsksForNumberOnly(PolicyFilter filter) =>
        FilterMatch.Demands(filter) == (filter.MinHandoff is null && filter.MaxHandoff is null ? 0 : 1);

    private static List<NumberRange> Gaps(IEnumerable<SlaPolicy> byNumber)
    {
        var gaps = new List<NumberRange>();
        var next = 1;
        foreach (var filter in byNumber.Select(policy => policy.Filter))
        {
            if (filter.MinHandoff > next) gaps.Add(new NumberRange(next, filter.MinHandoff - 1));
            if (filter.MaxHandoff is not { } last) return gaps;
            next = Math.Max(next, last + 1);
        }

        gaps.Add(new NumberRange(next, null));
        return gaps;
    }

    private static string Words(NumberRange gap, List<SlaPolicy> inForce)
    {
        var which = gap.From == 1 && gap.To is null ? "a hand-off" : $"a hand-off whose number is {FilterWords.Range(gap.From, gap.To)}";
        var but = inForce.Where(policy => !AsksForNumberOnly(policy.Filter) && !(policy.Filter.MaxHandoff < gap.From) && !(policy.Filter.MinHandoff > gap.To))
            .Select(policy => $"{FilterWords.Of(policy.Filter)} (\"{policy.Name}\")").ToList();
        return but.Count == 0 ? $"{which} is uncovered" : $"{which} is uncovered unless {string.Join(", or ", but)}";
    }

    /// <summary>Numbers of hand-offs, both included; null for no end.</summary>
    private sealed class NumberRange(int from, int? to)
    {
        public int From { get; } = from;

        public int? To { get; } = to;
    }
}
