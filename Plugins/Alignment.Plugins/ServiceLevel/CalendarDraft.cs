using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>Makes a calendar of what people typed.</summary>
/// <param name="chain">The schedule and what it is based on, nearest first.</param>
internal sealed class CalendarDraft(IReadOnlyList<TypedSchedule> chain, int firstYear, int lastYear)
{
    /// <summary>What an administrator should mend; null for nothing.</summary>
    public string? Warning
    {
        get
        {
            string? problem = null;
            var week = Week(ref problem);
            var exceptions = Exceptions(ref problem);
            Zone(ref problem);
            var name = chain[0].Name;
            if (problem is not null) return $"The schedule \"{name}\" {problem} Until that is mended it counts as always open.";
            if (week.IsAlwaysOpen) return null;
            var warning = Inheritance.TimeZone(chain) == ZoneRules.Utc.Id ? $"The schedule \"{name}\" counts in UTC, by which no office closes. Type the time zone of the office." : "";
            for (var year = firstYear; year <= lastYear; year++)
            {
                if (HolidayGap.Warning(name, year, exceptions) is { } gap) warning = warning.Length == 0 ? gap : warning + "\n" + gap;
            }

            return warning.Length == 0 ? null : warning;
        }
    }

    /// <param name="problem">Why it counts as always open: the end of a sentence that begins with its name; null for nothing.</param>
    public BusinessCalendar Build(out string? problem)
    {
        problem = null;
        var week = Week(ref problem);
        var exceptions = Exceptions(ref problem);
        var zone = Zone(ref problem);
        return problem is null ? BusinessCalendar.Build(week, exceptions, zone!, firstYear, lastYear) : BusinessCalendar.AlwaysOpen;
    }

    private ZoneRules? Zone(ref string? problem)
    {
        var zone = ZoneReader.Read(Inheritance.TimeZone(chain), firstYear, lastYear, out var unknown);
        if (unknown is not null) problem ??= "cannot be counted on. " + unknown;
        return zone;
    }

    private WeeklyHours Week(ref string? problem)
    {
        var typed = Inheritance.Week(chain);
        string? unreadable = null;
        var week = new WeeklyHours(day =>
        {
            var windows = OfficeHours.Read(typed[Weekday.Place(day)], out var wrong);
            unreadable ??= wrong;
            return windows;
        });
        if (unreadable is not null) problem ??= "has hours that cannot be read: " + unreadable;
        else if (week.IsClosed) problem ??= "is never open.";
        return week;
    }

    private List<DayException> Exceptions(ref string? problem)
    {
        var days = new List<DayException>();
        foreach (var day in Inheritance.Exceptions(chain, new DateTime(firstYear - 1, 12, 31), new DateTime(lastYear + 1, 1, 1)))
        {
            string? unreadable = null;
            days.Add(day.Value.HasSpecialHours
                ? DayException.SpecialHours(day.Key, OfficeHours.Read(day.Value.Hours, out unreadable))
                : DayException.Holiday(day.Key));
            if (unreadable is not null) problem ??= $"has special hours on {day.Value.Title} that cannot be read: {unreadable}";
        }

        return days;
    }
}
