using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Kpi;

/// <summary>
/// Local dates of a time zone as unbroken stretches of UTC. A date begins with its first instant: where midnight is left out,
/// when the clocks have passed it; where they are turned back over midnight, the hour that comes twice belongs to the new date.
/// </summary>
internal sealed class LocalDays(ZoneRules zone)
{
    /// <summary>The local date to which an instant belongs.</summary>
    internal DateTime Date(DateTime utc)
    {
        var date = zone.ToLocal(utc).Date;
        return utc >= Start(date.AddDays(1)) ? date.AddDays(1) : date;
    }

    /// <summary>What the clocks on the wall show.</summary>
    internal TimeSpan Time(DateTime utc)
    {
        var time = zone.ToLocal(utc) - Date(utc);
        return time < TimeSpan.Zero ? TimeSpan.Zero : time;
    }

    /// <summary>The first instant of a local date, UTC; of a date that is left out altogether, of the next one.</summary>
    internal DateTime Start(DateTime date) => At(date, TimeSpan.Zero);

    /// <summary>The first instant at which the clocks have reached a time of a local date, UTC.</summary>
    internal DateTime At(DateTime date, TimeSpan time)
    {
        var wall = date.Date + time;
        var offset = zone.FirstOffset;
        var since = DateTime.MinValue;
        foreach (var change in zone.Changes)
        {
            if (wall - offset < change.At) break;
            offset = change.Offset;
            since = change.At;
        }

        var at = wall - offset;
        return DateTime.SpecifyKind(at < since ? since : at, DateTimeKind.Utc);
    }
}
