using Alignment.Domain.ServiceLevel.BusinessTime;
using Alignment.Plugins.ServiceLevel;

namespace Alignment.Domain.Tests.ServiceLevel.Laws;

/// <summary>Any schedule: several windows a day, some over midnight, some overlapping, holidays and special hours around a day of interest.</summary>
internal sealed class SomeSchedule
{
    private static readonly string[] zones =
    [
        "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns", "Africa/Casablanca", "Pacific/Apia", "Europe/Dublin",
        "America/Sao_Paulo", "Asia/Tehran", "Antarctica/Troll", "America/New_York", "Europe/Berlin", "Asia/Kolkata",
        "Africa/Cairo", "Pacific/Chatham", "Asia/Gaza", "America/Caracas", "Asia/Pyongyang", "UTC",
    ];

    private readonly Random random;

    internal SomeSchedule(int seed)
    {
        random = new Random(seed);
        Zone = zones[random.Next(zones.Length)];
        Year = random.Next(2008, 2021);
        Rules = ZoneReader.Read(Zone, Year - 1, Year + 1, out var problem) ?? throw new InvalidOperationException(problem);
        Interesting = DayOfInterest();
        for (var day = 0; day < 7; day++) Week[day] = Windows(random.Next(4));
        for (var count = random.Next(12); count > 0; count--)
            Exceptions[Interesting.Date.AddDays(random.Next(-6, 14))] = Windows(random.Next(3) == 0 ? random.Next(1, 3) : 0);
    }

    internal string Zone { get; }

    internal int Year { get; }

    internal ZoneRules Rules { get; }

    internal TimeWindow[][] Week { get; } = new TimeWindow[7][];

    internal Dictionary<DateTime, TimeWindow[]> Exceptions { get; } = [];

    /// <summary>UTC; half the time within a day of a clock change.</summary>
    internal DateTime Interesting { get; }

    internal BusinessCalendar Calendar => Build(Rules);

    internal BusinessCalendar Build(ZoneRules rules) => BusinessCalendar.Build(
        new WeeklyHours(day => Week[(int)day]),
        Exceptions.Select(exception => exception.Value.Length == 0 ? DayException.Holiday(exception.Key) : DayException.SpecialHours(exception.Key, exception.Value)),
        rules, Year - 1, Year + 1);

    /// <summary>UTC, on a whole minute, up to some days after the day of interest.</summary>
    internal DateTime Minute(int days = 4) => Interesting.AddMinutes(random.Next(days * TimeWindow.Day));

    /// <summary>UTC, at any tick.</summary>
    internal DateTime Instant(int days = 4) => Interesting.AddTicks(random.NextInt64(days * TimeSpan.TicksPerDay));

    internal TimeSpan Target(int mostMinutes = 2000) => TimeSpan.FromTicks(random.NextInt64(mostMinutes * TimeSpan.TicksPerMinute));

    /// <summary>In any order, overlapping, empty ones among them; one may last.</summary>
    internal Pause[] Pauses(bool lasting = false) =>
        [.. Enumerable.Range(0, random.Next(5)).Select(_ => Minute()).Select(from => new Pause(from, from.AddMinutes(random.Next(2000)))),
         .. lasting && random.Next(4) == 0 ? new[] { new Pause(Minute(), null) } : []];

    private DateTime DayOfInterest()
    {
        var changes = Rules.Changes.Where(change => change.At.Year == Year).ToList();
        return changes.Count > 0 && random.Next(2) == 0
            ? changes[random.Next(changes.Count)].At.AddMinutes(-random.Next(TimeWindow.Day))
            : new DateTime(Year, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(random.Next(365 * TimeWindow.Day));
    }

    private TimeWindow[] Windows(int count) => Enumerable.Range(0, count).Select(_ => Window()).ToArray();

    private TimeWindow Window()
    {
        var from = random.Next(TimeWindow.Day);
        var to = random.Next(3) == 0 ? random.Next(TimeWindow.Day + 1) : Math.Min(TimeWindow.Day, from + 1 + random.Next(600));
        return from == to ? new TimeWindow(0, TimeWindow.Day) : new TimeWindow(from, to);
    }
}
