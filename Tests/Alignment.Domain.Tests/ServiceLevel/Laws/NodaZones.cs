using Alignment.Domain.ServiceLevel.BusinessTime;
using NodaTime;

namespace Alignment.Domain.Tests.ServiceLevel.Laws;

/// <summary>Zone rules as NodaTime knows them.</summary>
internal static class NodaZones
{
    internal static ZoneRules Read(string id, int firstYear, int lastYear)
    {
        var from = NodaTime.Instant.FromUtc(firstYear, 1, 1, 0, 0) - Duration.FromDays(1);
        var to = NodaTime.Instant.FromUtc(lastYear + 1, 1, 2, 0, 0);
        var periods = DateTimeZoneProviders.Tzdb[id].GetZoneIntervals(from, to).ToList();
        var changes = periods.Zip(periods.Skip(1), (before, after) => (before, after))
            .Where(pair => pair.before.WallOffset != pair.after.WallOffset)
            .Select(pair => new OffsetChange(pair.after.Start.ToDateTimeUtc(), pair.after.WallOffset.ToTimeSpan()));
        return new ZoneRules(id, periods[0].WallOffset.ToTimeSpan(), changes);
    }
}
