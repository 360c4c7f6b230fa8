using System.Globalization;

namespace Alignment.Domain.ServiceLevel;

/// <summary>Hand-offs that no policy is for, and times in which none is in force: they are counted as uncovered, and nobody is reminded.</summary>
public static class PolicyGaps
{
    /// <summary>A resting lead has its own date; every other promise needs a policy.</summary>
    private static readonly TimerKind[] Promised =
    [
        TimerKind.FirstFollowUp, TimerKind.Decision, TimerKind.Work, TimerKind.Attempts, TimerKind.MarketingAnswer, TimerKind.Assignment,
    ];

    /// <param name="policies">Without retired ones.</param>
    /// <param name="now">UTC; gaps in the past are of no interest.</param>
    public static IReadOnlyList<PolicyRemark> Of(IReadOnlyList<SlaPolicy> policies, DateTime now)
    {
        var remarks = new List<PolicyRemark>();
        foreach (var timer in Promised)
        {
            var mine = policies.Where(policy => policy.Timer == timer && !(policy.To <= now)).ToList();
            mine.Sort(PolicyMatch.Compare);
            if (mine.Count == 0) remarks.Add(Remark(timer, "no policy is for it, so every hand-off is uncovered."));
            else foreach (var stretch in Stretches(mine, now)) remarks.Add(Remark(timer, stretch));
        }

        return remarks;
    }

    private static PolicyRemark Remark(TimerKind timer, string what) => new(
        PolicyRemarkKind.Gap,
        timer,
        $"{TimerLabels.Of(timer)}: {what}",
        $"Add a {TimerLabels.Of(timer)} policy that takes every hand-off at all times, with the highest priority number of all.");

    /// <summary>What is uncovered, and when: one sentence for each change.</summary>
    private static IEnumerable<string> Stretches(List<SlaPolicy> policies, DateTime now)
    {
        var moments = policies.Select(policy => policy.From).Concat(policies.Select(policy => policy.To)).OfType<DateTime>().Where(moment => moment > now)
            .Concat([now]).Distinct().OrderBy(moment => moment).ToList();
        var said = UncoveredHandoffs.Say(policies, now);
        var since = now;
        foreach (var moment in moments.Skip(1))
        {
            var next = UncoveredHandoffs.Say(policies, moment);
            if (next == said) continue;
            if (said is not null) yield return $"{When(since > now ? since : null, moment)}{said}";
            said = next;
            since = moment;
        }

        if (said is not null) yield return $"{When(since > now ? since : null, null)}{said}";
    }

    private static string When(DateTime? from, DateTime? to) =>
        from is null && to is null ? "" : $"{(from is null ? "" : $"from {Moment(from.Value)} ")}{(to is null ? "on" : $"until {Moment(to.Value)}")}, ";

    private static string Moment(DateTime moment) => moment.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture) + " UTC";
}
