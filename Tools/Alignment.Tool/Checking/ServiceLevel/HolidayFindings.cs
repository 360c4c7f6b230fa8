using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Tool.Checking.ServiceLevel;

/// <summary>Schedules in use whose holidays of this year or the next have been forgotten.</summary>
internal static class HolidayFindings
{
    private const string Rule = "sla-holidays";

    /// <param name="now">UTC.</param>
    public static IEnumerable<Finding> Of(IReadOnlyList<TypedSchedule> schedules, DateTime now) =>
        from schedule in schedules
        where !schedule.IsRetired
        let chain = Inheritance.Chain(schedule, id => schedules.FirstOrDefault(other => other.Id == id))
        where !IsAlwaysOpen(Inheritance.Week(chain))
        from year in new[] { now.Year, now.Year + 1 }
        let warning = HolidayGap.Warning(schedule.Name, year, Holidays(chain, year))
        where warning is not null
        let end = warning.LastIndexOf(". ", StringComparison.Ordinal) + 1
        select new Finding(Rule, "Schedules", warning[..end], warning[end..].TrimStart());

    private static IEnumerable<DayException> Holidays(IReadOnlyList<TypedSchedule> chain, int year) =>
        Inheritance.Exceptions(chain, new DateTime(year, 1, 1), new DateTime(year, 12, 31))
            .Where(day => !day.Value.HasSpecialHours).Select(day => DayException.Holiday(day.Key));

    private static bool IsAlwaysOpen(IReadOnlyList<string> hours) =>
        new WeeklyHours(day => OfficeHours.Read(hours[Weekday.Place(day)], out _)).IsAlwaysOpen;
}
