namespace Alignment.Domain.Lifecycle;

/// <summary>Whole days from Monday to Friday. Holidays and office hours belong to schedules.</summary>
public static class BusinessDays
{
    /// <summary>The number of dates from Monday to Friday on which both instants touch the calendar: the same Tuesday is 1.</summary>
    public static int Spanned(DateTime from, DateTime to)
    {
        if (to < from) return 0;
        var days = (to.Date - from.Date).Days + 1;
        var count = days / 7 * 5;
        for (var day = from.Date.AddDays(days / 7 * 7); day <= to.Date; day = day.AddDays(1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) count++;
        }

        return count;
    }
}
