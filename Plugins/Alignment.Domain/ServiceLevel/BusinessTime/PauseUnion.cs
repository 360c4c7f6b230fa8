namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>Pauses in any order, overlapping or not, as one row of gaps.</summary>
internal static class PauseUnion
{
    /// <summary>Begins and ends in UTC ticks in turns, in order and apart from each other; a pause that lasts ends at the end of all time.</summary>
    internal static List<long> Of(IReadOnlyList<Pause> pauses)
    {
        var sorted = new List<Pause>(pauses.Count);
        foreach (var pause in pauses)
        {
            if (pause.To is null || pause.To > pause.From) sorted.Add(pause);
        }

        sorted.Sort((one, other) => one.From.CompareTo(other.From));
        var gaps = new List<long>(pauses.Count * 2);
        foreach (var pause in sorted)
        {
            var to = pause.To?.Ticks ?? long.MaxValue;
            if (gaps.Count == 0 || gaps[gaps.Count - 1] < pause.From.Ticks)
            {
                gaps.Add(pause.From.Ticks);
                gaps.Add(to);
            }
            else if (gaps[gaps.Count - 1] < to)
                gaps[gaps.Count - 1] = to;
        }

        return gaps;
    }
}
