namespace Alignment.Pipeline.Tests.Stories.Kpi.Recounting;

/// <summary>Monday to Friday, nine to five in UTC, counted day by day.</summary>
internal static class OfficeHours
{
    /// <summary>Full minutes that count from one instant until another; none backwards.</summary>
    public static int Between(DateTime from, DateTime to)
    {
        var open = TimeSpan.Zero;
        for (var day = from.Date; day <= to.Date; day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) continue;
            var begins = from > day.AddHours(9) ? from : day.AddHours(9);
            var ends = to < day.AddHours(17) ? to : day.AddHours(17);
            if (ends > begins) open += ends - begins;
        }

        return (int)open.TotalMinutes;
    }
}
