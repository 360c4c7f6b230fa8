namespace Alignment.Domain.Kpi.Formulas;

/// <summary>Adds up tallies.</summary>
internal static class Sums
{
    internal static long Many(this IReadOnlyList<HandoffTally> tallies, Func<HandoffTally, bool> which) => tallies.Where(which).Sum(tally => tally.Count);

    internal static long Mqls(this IReadOnlyList<HandoffTally> tallies) => tallies.Many(tally => tally.IsMql);

    internal static long Many(this IReadOnlyList<TimerTally> tallies, Func<TimerTally, bool> which) => tallies.Where(which).Sum(tally => tally.Count);

    internal static decimal WonAmount(this IReadOnlyList<HandoffTally> tallies) => tallies.Where(tally => tally.IsConvertible).Sum(tally => tally.WonAmount);
}
