using System.Globalization;

namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>Open from one minute of a local day until just before another: [From, To). A window with To before From crosses midnight and ends on the next day.</summary>
public readonly struct TimeWindow
{
    /// <summary>Minutes of a whole day.</summary>
    public const int Day = 1440;

    /// <param name="from">Minutes since local midnight, 0 to 1439.</param>
    /// <param name="to">Minutes since local midnight, 0 to 1440; before <paramref name="from"/> it means the next day.</param>
    /// <exception cref="ArgumentOutOfRangeException">A minute is outside the day, or both are the same.</exception>
    public TimeWindow(int from, int to)
    {
        if (from < 0 || from >= Day) throw new ArgumentOutOfRangeException(nameof(from), "A window opens at a minute from 0 to 1439.");
        if (to < 0 || to > Day || to == from) throw new ArgumentOutOfRangeException(nameof(to), "A window closes at a minute from 0 to 1440 other than the one at which it opens.");
        From = from;
        To = to;
    }

    public int From { get; }

    public int To { get; }

    /// <summary>It ends on the day after the one it begins on.</summary>
    public bool Crosses => To < From;

    /// <summary>As people write it: 09:00-17:00.</summary>
    public override string ToString() => Clock(From) + "-" + Clock(To);

    private static string Clock(int minutes) =>
        (minutes / 60).ToString("00", CultureInfo.InvariantCulture) + ":" + (minutes % 60).ToString("00", CultureInfo.InvariantCulture);
}
