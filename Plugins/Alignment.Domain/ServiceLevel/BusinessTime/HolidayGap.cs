using System.Globalization;

namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>A year without a single holiday has most likely been forgotten.</summary>
public static class HolidayGap
{
    /// <returns>The sentence; null when the year has a holiday. A schedule that never closes needs none: do not ask.</returns>
    public static string? Warning(string scheduleName, int year, IEnumerable<DayException> exceptions)
    {
        if (exceptions.Any(exception => exception.IsHoliday && exception.Date.Year == year)) return null;
        var which = year.ToString(CultureInfo.InvariantCulture);
        return $"{which} has no holiday yet in the schedule \"{scheduleName}\", so clocks run on its public holidays. Add the holidays of {which} to the schedule.";
    }
}
