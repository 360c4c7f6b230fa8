namespace Dataverse.Local.Queries.Sql;

/// <summary>The caller's now and its wall clock, in the frame in which a column counts its seconds.</summary>
/// <param name="caller">Whose clock and zone.</param>
/// <param name="zoned">The column stores UTC; otherwise it stores wall clocks.</param>
sealed class Moments(QueryCaller caller, bool zoned)
{
    /// <summary>Now on the caller's wall.</summary>
    public DateTime Now { get; } = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(caller.UtcNow, DateTimeKind.Utc), caller.Zone);

    public DateTime Today => Now.Date;

    /// <summary>Now as the column would store it.</summary>
    public long NowSeconds => Seconds(zoned ? caller.UtcNow : Now);

    /// <summary>A time on the caller's wall as the column would store it.</summary>
    public long At(DateTime wall) => Seconds(zoned ? ToUtc(wall, caller.Zone) : wall);

    public static long Seconds(DateTime moment) => (moment.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;

    /// <summary>A wall clock that occurs twice means the first time; one that is skipped means the moment of the jump.</summary>
    public static DateTime ToUtc(DateTime wall, TimeZoneInfo zone)
    {
        var offset = zone.IsAmbiguousTime(wall) ? zone.GetAmbiguousTimeOffsets(wall).Max() : zone.GetUtcOffset(wall);
        return wall - offset;
    }
}
