namespace Alignment.Tool.Up;

/// <summary>The office hours of the sample: Monday to Friday, 09:00 to 17:00 UTC.</summary>
internal static class OfficeTime
{
    private const int Opens = 9;
    private const int Closes = 17;

    /// <summary>So many working minutes later.</summary>
    public static DateTime After(DateTime instant, int minutes)
    {
        var at = Open(instant);
        while (minutes > 0)
        {
            var left = (int)(at.Date.AddHours(Closes) - at).TotalMinutes;
            if (minutes < left) return at.AddMinutes(minutes);
            minutes -= left;
            at = Open(at.Date.AddHours(Closes));
        }

        return at;
    }

    private static DateTime Open(DateTime instant)
    {
        if (instant.TimeOfDay.TotalHours >= Closes) instant = instant.Date.AddDays(1);
        while (instant.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) instant = instant.Date.AddDays(1);
        return instant.TimeOfDay.TotalHours < Opens ? instant.Date.AddHours(Opens) : instant;
    }
}
