namespace Alignment.Domain.ServiceLevel;

/// <summary>The days of a week that begins on Monday, as schedules list them.</summary>
public static class Weekday
{
    /// <param name="place">0 is Monday.</param>
    public static string Name(int place) => ((DayOfWeek)((place + 1) % 7)).ToString();

    /// <returns>0 for Monday.</returns>
    public static int Place(DayOfWeek day) => ((int)day + 6) % 7;
}
