using System.Globalization;
using System.Text.Json;
using Alignment.Domain.ServiceLevel.BusinessTime;
using Alignment.Plugins.ServiceLevel;

namespace Alignment.Domain.Tests.ServiceLevel.Cases;

/// <summary>Reads sla_schedules.json: weekdays count from Monday = 0.</summary>
internal static class SlaScheduleFile
{
    /// <param name="zone">The property with the zone: tz for the IANA id, win_id for the Windows id.</param>
    internal static Dictionary<string, BusinessCalendar> Read(string path, string zone)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(path));
        return file.RootElement.EnumerateObject().ToDictionary(schedule => schedule.Name, schedule => Build(schedule.Value, zone));
    }

    private static BusinessCalendar Build(JsonElement schedule, string zone)
    {
        var weekdays = schedule.GetProperty("windows").EnumerateObject()
            .ToDictionary(day => (DayOfWeek)((int.Parse(day.Name, CultureInfo.InvariantCulture) + 1) % 7), day => Windows(day.Value));
        var exceptions = schedule.GetProperty("holidays").EnumerateArray().Select(date => DayException.Holiday(Date(date.GetString()!)))
            .Concat(schedule.GetProperty("overrides").EnumerateObject().Select(day => DayException.SpecialHours(Date(day.Name), Windows(day.Value))));
        var rules = ZoneReader.Read(schedule.GetProperty(zone).GetString()!, 2025, 2028, out var problem);
        return BusinessCalendar.Build(
            new WeeklyHours(day => weekdays.TryGetValue(day, out var windows) ? windows : []), exceptions,
            rules ?? throw new InvalidOperationException(problem), 2025, 2028);
    }

    private static IReadOnlyList<TimeWindow> Windows(JsonElement windows) =>
        Hours.Of(string.Join(", ", windows.EnumerateArray().Select(window => $"{window[0].GetString()}-{window[1].GetString()}")));

    private static DateTime Date(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
