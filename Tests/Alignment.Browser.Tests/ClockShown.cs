namespace Alignment.Browser.Tests;

/// <summary>One clock as the server would send it: a first follow-up of Monday in four business hours, if nothing else is said.</summary>
public sealed record ClockShown
{
    /// <summary>Midnight of the Monday on which these stories happen, UTC.</summary>
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 0, 0, 0, TimeSpan.Zero);

    public string Id { get; init; } = "00000000-0000-4000-8000-000000000001";

    public string Name { get; init; } = "First follow-up";

    public string Side { get; init; } = "sales";

    public string State { get; init; } = "running";

    /// <summary>Hours and minutes since Monday's midnight; null when there is none.</summary>
    public string? Due { get; init; } = "15:00";

    public string? Warn { get; init; } = "14:00";

    public string? Stopped { get; init; }

    public int Target { get; init; } = 240;

    public int Elapsed { get; init; }

    public string Unit { get; init; } = "business";

    public string? PausedUntil { get; init; }

    public string? PauseReason { get; init; }

    public string Owner { get; init; } = "Rita Rep";

    public string Stops { get; init; } = "the first call, e-mail, meeting or message by the owner's side";

    public string Policy { get; init; } = "Everybody else, version 3";

    public string Explanation { get; init; } = "Priority 900, the first that is for this lead: no policy for hot leads, demo requests or Germany matched.";

    /// <summary>Monday's instant at this time of day; hours may go past 24 into the days after.</summary>
    public static DateTimeOffset On(string time)
    {
        var parts = time.Split(':').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return Monday + new TimeSpan(parts[0], parts[1], parts.ElementAtOrDefault(2));
    }

    /// <summary>In the shape of the contract, with office hours from nine to five and an hour for lunch.</summary>
    public object Sent() => new
    {
        id = Id,
        kind = 481600000,
        name = Name,
        side = Side,
        state = State,
        startedOn = Iso("10:00"),
        dueOn = Iso(Due),
        warnOn = Iso(Warn),
        stoppedOn = Iso(Stopped),
        targetMinutes = Target,
        unit = Unit,
        elapsedMinutes = Elapsed,
        pausedUntil = Iso(PausedUntil),
        pauseReason = PauseReason,
        owner = Owner,
        stops = Stops,
        policy = Policy,
        explanation = Explanation,
        schedule = "Berlin office",
        windows = Unit == "wall" ? [] : Enumerable.Range(0, 4).SelectMany(Day).ToArray(),
    };

    private static string[][] Day(int day) =>
        [[Iso($"{9 + day * 24}:00")!, Iso($"{12 + day * 24}:00")!], [Iso($"{13 + day * 24}:00")!, Iso($"{17 + day * 24}:00")!]];

    private static string? Iso(string? time) => time is null ? null : On(time).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);
}
