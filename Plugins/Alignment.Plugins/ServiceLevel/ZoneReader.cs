using System.Collections.Concurrent;
using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>
/// The rules of a time zone as the machine knows them, as data for the domain. They are found by asking what the offset is,
/// never by reading adjustment rules: those mean different things on Windows and elsewhere.
/// </summary>
internal static class ZoneReader
{
    private static readonly ConcurrentDictionary<string, ZoneRules> known = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="id">A Windows or an IANA id, as typed.</param>
    /// <param name="firstYear">The rules hold from a day before it begins.</param>
    /// <param name="lastYear">The rules hold until a day after it ends.</param>
    /// <param name="problem">Null, or the sentence that says what to type.</param>
    /// <returns>Null when there is a problem.</returns>
    public static ZoneRules? Read(string id, int firstYear, int lastYear, out string? problem)
    {
        problem = null;
        var name = id.Trim();
        var key = FormattableString.Invariant($"{name} {firstYear} {lastYear}");
        if (known.TryGetValue(key, out var rules)) return rules;
        var zone = Find(name) ?? Find(ZoneNames.ToWindows(name)) ?? Find(ZoneNames.ToIana(name));
        if (zone is null)
        {
            problem = $"The time zone \"{name}\" is not known. Type a Windows id such as W. Europe Standard Time, or an IANA id such as Europe/Berlin.";
            return null;
        }

        return known[key] = Rules(name, zone, firstYear, lastYear);
    }

    private static ZoneRules Rules(string id, TimeZoneInfo zone, int firstYear, int lastYear)
    {
        var at = new DateTime(firstYear, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(-1);
        var end = new DateTime(lastYear + 1, 1, 2, 0, 0, 0, DateTimeKind.Utc);
        var first = zone.GetUtcOffset(at);
        var changes = new List<OffsetChange>();
        var before = first;
        for (; at < end; at = at.AddDays(1))
        {
            var next = zone.GetUtcOffset(at.AddDays(1));
            if (next == before) continue;
            changes.Add(new OffsetChange(ChangeBetween(zone, at, at.AddDays(1), before), next));
            before = next;
        }

        return new ZoneRules(id, first, changes);
    }

    /// <summary>No zone has ever changed its clocks twice within a day, so halving finds the instant.</summary>
    private static DateTime ChangeBetween(TimeZoneInfo zone, DateTime still, DateTime changed, TimeSpan before)
    {
        while (changed.Ticks - still.Ticks > 1)
        {
            var middle = still.AddTicks((changed.Ticks - still.Ticks) / 2);
            if (zone.GetUtcOffset(middle) == before)
                still = middle;
            else
                changed = middle;
        }

        return changed;
    }

    private static TimeZoneInfo? Find(string? id)
    {
        if (string.IsNullOrEmpty(id)) return null;
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(id);
        }
        catch (TimeZoneNotFoundException)
        {
            return null;
        }
        catch (InvalidTimeZoneException)
        {
            return null;
        }
    }
}
