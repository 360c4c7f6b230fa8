using System.Collections.Concurrent;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.BusinessTime;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>
/// The tables of open time, kept per process as long as the rows they were made of stay as they are: building one takes
/// milliseconds, asking it less than a microsecond.
/// </summary>
internal static class Calendars
{
    private const int YearsBefore = 2;
    private const int YearsAfter = 12;

    private static readonly ConcurrentDictionary<string, KeyValuePair<string, BusinessCalendar>> Known = new();

    public static BusinessCalendar Of(Occasion on, Guid id, string name, IReadOnlyList<TypedSchedule> chain, string stamp)
    {
        var year = on.Now.Year;
        var key = on.Context.OrganizationId.ToString("N") + id.ToString("N");
        stamp += ":" + year;
        if (Known.TryGetValue(key, out var known) && known.Key == stamp) return known.Value;
        var calendar = new CalendarDraft(chain, year - YearsBefore, year + YearsAfter).Build(out var problem);
        // Only rows written past the guards come here. A lead must be saved all the same; the clock runs, and this says why.
        if (problem is not null)
        {
            FindingLog.Record(
                on,
                T.FindingKind.Health,
                $"schedule:{id:N}",
                $"The schedule \"{name}\" {problem} Until that is mended it counts as always open.",
                "Open the schedule, correct what the message names, and save it.",
                T.Schedule.Table,
                id);
        }

        Known[key] = new KeyValuePair<string, BusinessCalendar>(stamp, calendar);
        return calendar;
    }
}
