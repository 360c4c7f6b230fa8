using Alignment.Domain.Kpi;
using Alignment.Domain.ServiceLevel.BusinessTime;
using Alignment.Domain.Tests.ServiceLevel.Laws;

namespace Alignment.Domain.Tests.Kpi.Periods;

/// <summary>Reporting calendars of real places.</summary>
internal static class Calendars
{
    /// <summary>Zones that change at midnight, by half an hour, skip a date, or never change.</summary>
    internal static readonly string[] Zones =
    [
        "Etc/UTC", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Asia/Kolkata",
        "Australia/Lord_Howe", "Pacific/Apia", "America/Havana", "Asia/Beirut", "Pacific/Kiritimati",
    ];

    internal static ReportingCalendar Utc { get; } = new(ZoneRules.Utc, 1);

    internal static ReportingCalendar Berlin { get; } = Of("Europe/Berlin");

    internal static ReportingCalendar Of(string zone, int fiscalStart = 1) => new(NodaZones.Read(zone, 2005, 2035), fiscalStart);

    internal static DateTime Instant(int year, int month, int day, int hour = 0, int minute = 0) => new(year, month, day, hour, minute, 0, DateTimeKind.Utc);
}
