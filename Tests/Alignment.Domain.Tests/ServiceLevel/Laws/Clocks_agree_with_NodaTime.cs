using Alignment.Domain.Tests.Qualification.Laws;
using Alignment.Plugins.ServiceLevel;
using NodaTime.TimeZones;

namespace Alignment.Domain.Tests.ServiceLevel.Laws;

public sealed class Clocks_agree_with_NodaTime
{
    [Fact]
    public void About_time_that_has_gone_in_months() => Law.Holds(seed =>
    {
        var some = new SomeSchedule(seed);
        var (from, to) = (some.Instant(), some.Instant(60).AddDays(5));
        return some.Build(NodaZones.Read(some.Zone, some.Year - 1, some.Year + 1)).Elapsed(from, to) == new NodaClock(some).Elapsed(from, to);
    });

    [Fact]
    public void About_what_is_due() => Law.Holds(seed =>
    {
        var some = new SomeSchedule(seed);
        var (start, target, noda) = (some.Instant(), some.Target(5_000), new NodaClock(some));
        return some.Calendar.Due(start, target) is not { } due || due > start.AddDays(40)
            || (noda.Elapsed(start, due) == target && (due == start || noda.Elapsed(start, due.AddTicks(-1)) < target));
    });

    [Fact]
    public void About_every_clock_change_of_every_zone_since_2005()
    {
        var different = TzdbDateTimeZoneSource.Default.CanonicalIdMap.Values.Distinct().Where(id =>
        {
            if (!TimeZoneInfo.TryFindSystemTimeZoneById(id, out _) || ZoneReader.Read(id, 2005, 2021, out _) is not { } ours) return false;
            var theirs = NodaZones.Read(id, 2005, 2021);
            return ours.FirstOffset != theirs.FirstOffset
                || !ours.Changes.Select(change => (change.At, change.Offset)).SequenceEqual(theirs.Changes.Select(change => (change.At, change.Offset)));
        });
        Assert.Empty(different);
    }
}
