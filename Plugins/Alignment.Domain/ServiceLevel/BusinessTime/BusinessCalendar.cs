using System.Globalization;

namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>
/// When a team's clock runs, in UTC, for a span of years. Every interval includes its start and excludes its end; time is
/// continuous, nothing is rounded. Built once, asked often: an answer costs a search in a table, however many closed days lie between.
/// </summary>
public sealed class BusinessCalendar
{
    private readonly OpenTable table;
    private readonly long first;
    private readonly long end;

    private BusinessCalendar(OpenTable table, long first, long end)
    {
        this.table = table;
        this.first = first;
        this.end = end;
    }

    /// <summary>Wall-clock time: open at every instant there is.</summary>
    public static BusinessCalendar AlwaysOpen { get; } = new(new OpenTable([0, DateTime.MaxValue.Ticks]), 0, DateTime.MaxValue.Ticks);

    public int FirstYear => new DateTime(first).Year;

    public int LastYear => new DateTime(end - 1).Year;

    /// <param name="firstYear">From its first instant in UTC, 2 to 9998.</param>
    /// <param name="lastYear">To its last instant in UTC, not before the first year.</param>
    public static BusinessCalendar Build(WeeklyHours week, IEnumerable<DayException> exceptions, ZoneRules zone, int firstYear, int lastYear)
    {
        if (firstYear < 2 || firstYear > 9998) throw new ArgumentOutOfRangeException(nameof(firstYear), "A calendar begins in a year from 2 to 9998.");
        if (lastYear < firstYear || lastYear > 9998) throw new ArgumentOutOfRangeException(nameof(lastYear), "A calendar ends in a year from its first to 9998.");
        var first = new DateTime(firstYear, 1, 1).Ticks;
        var end = new DateTime(lastYear + 1, 1, 1).Ticks;
        return new(new OpenTableBuilder(new LocalDates(week, exceptions), first, end).Build(zone), first, end);
    }

    /// <summary>The first instant at which the time that counts reaches the target. A target of zero is due at the start, open or not.</summary>
    /// <param name="start">UTC.</param>
    /// <param name="target">Open time, zero or more.</param>
    /// <param name="pauses">Never counted; in any order, overlapping or not.</param>
    /// <returns>UTC; null when it is never due within these years, or a pause lasts.</returns>
    public DateTime? Due(DateTime start, TimeSpan target, IReadOnlyList<Pause>? pauses = null)
    {
        var at = Within(start, end - 1, nameof(start));
        var open = target.Ticks;
        if (open < 0) throw new ArgumentOutOfRangeException(nameof(target), "A target is zero or more.");
        if (open == 0) return Utc(at);
        var gone = table.Until(at);
        if (pauses is { Count: > 0 })
        {
            var gaps = PauseUnion.Of(pauses);
            for (var gap = 0; gap < gaps.Count; gap += 2)
            {
                if (gaps[gap + 1] <= at) continue;
                var left = table.Until(Math.Max(gaps[gap], at)) - gone;
                if (open <= left) break;
                open -= left;
                at = gaps[gap + 1];
                gone = table.Until(at);
            }
        }

        return open > table.Total - gone ? null : Utc(table.Reaching(gone + open));
    }

    /// <summary>When a part of a target is used up: the due instant of floor(target × percent ÷ 100) whole minutes, at the start for none.</summary>
    /// <param name="percent">Zero or more; more than 100 lies behind the due instant.</param>
    /// <inheritdoc cref="Due"/>
    public DateTime? WarnAt(DateTime start, int targetMinutes, int percent, IReadOnlyList<Pause>? pauses = null) =>
        Due(start, new TimeSpan((long)targetMinutes * percent / 100 * TimeSpan.TicksPerMinute), pauses);

    /// <summary>The open time from one instant until another that no pause takes away; none when the second is the earlier one.</summary>
    public TimeSpan Elapsed(DateTime from, DateTime to, IReadOnlyList<Pause>? pauses = null)
    {
        var begin = Within(from, end, nameof(from));
        var stop = Within(to, end, nameof(to));
        if (stop <= begin) return TimeSpan.Zero;
        var open = table.Until(stop) - table.Until(begin);
        if (pauses is not { Count: > 0 }) return new TimeSpan(open);
        var gaps = PauseUnion.Of(pauses);
        for (var gap = 0; gap < gaps.Count; gap += 2)
        {
            var paused = Math.Max(gaps[gap], begin);
            var resumed = Math.Min(gaps[gap + 1], stop);
            if (paused < resumed) open -= table.Until(resumed) - table.Until(paused);
        }

        return new TimeSpan(open);
    }

    public bool IsOpen(DateTime at)
    {
        var instant = Within(at, end - 1, nameof(at));
        var stretch = table.At(instant);
        return stretch >= 0 && instant < table.End(stretch);
    }

    /// <summary>The instant itself when it is open, else the next opening; null when there is none within these years.</summary>
    public DateTime? NextOpen(DateTime at)
    {
        if (IsOpen(at)) return Utc(at.Ticks);
        var next = table.At(at.Ticks) + 1;
        return next < table.Count ? Utc(table.Start(next)) : null;
    }

    /// <summary>The open time of an interval, stretch by stretch, cut at its ends.</summary>
    /// <param name="most">How many at most, from the first on.</param>
    public IReadOnlyList<OpenStretch> Stretches(DateTime from, DateTime to, int most)
    {
        var begin = Within(from, end, nameof(from));
        var stop = Within(to, end, nameof(to));
        var found = new List<OpenStretch>();
        for (var at = Math.Max(table.At(begin), 0); at < table.Count && table.Start(at) < stop && found.Count < most; at++)
        {
            if (table.End(at) > begin) found.Add(new(Utc(Math.Max(table.Start(at), begin)), Utc(Math.Min(table.End(at), stop))));
        }

        return found;
    }

    private static DateTime Utc(long ticks) => new(ticks, DateTimeKind.Utc);

    private long Within(DateTime instant, long last, string name)
    {
        if (instant.Kind == DateTimeKind.Local) throw new ArgumentException("Business time is asked in UTC.", name);
        return instant.Ticks >= first && instant.Ticks <= last ? instant.Ticks : throw Outside(instant, name);
    }

    private ArgumentOutOfRangeException Outside(DateTime instant, string name) => new(
        name,
        $"{instant.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture)} UTC lies outside this calendar ({FirstYear.ToString(CultureInfo.InvariantCulture)} to {LastYear.ToString(CultureInfo.InvariantCulture)}). Build it for the years that are asked about.");
}
