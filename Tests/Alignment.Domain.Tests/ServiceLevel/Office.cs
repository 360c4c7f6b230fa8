using System.Globalization;
using Alignment.Domain.ServiceLevel.BusinessTime;
using Alignment.Plugins.ServiceLevel;

namespace Alignment.Domain.Tests.ServiceLevel;

/// <summary>An office somewhere: its hours, its holidays, and what its clock on the wall shows. Times are typed and shown as local.</summary>
internal sealed class Office
{
    private const string Format = "yyyy-MM-dd HH:mm";

    private readonly string[] days = new string[7];
    private readonly List<DayException> exceptions = [];
    private BusinessCalendar? calendar;

    private Office(string zone, int firstYear, int lastYear)
    {
        FirstYear = firstYear;
        LastYear = lastYear;
        Zone = ZoneReader.Read(zone, firstYear, lastYear, out var problem) ?? throw new InvalidOperationException(problem);
    }

    public ZoneRules Zone { get; }

    public int FirstYear { get; }

    public int LastYear { get; }

    public BusinessCalendar Calendar => calendar ??= BusinessCalendar.Build(
        new WeeklyHours(day => Hours.Of(days[(int)day])), exceptions, Zone, FirstYear, LastYear);

    public static Office In(string zone, int firstYear = 2026, int lastYear = 2027) => new(zone, firstYear, lastYear);

    public Office Open(string hours, params DayOfWeek[] on)
    {
        foreach (var day in on) days[(int)day] = hours;
        calendar = null;
        return this;
    }

    public Office Weekdays(string hours) =>
        Open(hours, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday);

    public Office EveryDay(string hours) => Weekdays(hours).Open(hours, DayOfWeek.Saturday, DayOfWeek.Sunday);

    public Office Holiday(string date) => With(DayException.Holiday(Local(date + " 00:00")));

    public Office SpecialHours(string date, string hours) => With(DayException.SpecialHours(Local(date + " 00:00"), Hours.Of(hours)));

    /// <summary>When a lead that comes at a local time is due, on the same wall.</summary>
    public string? Due(string start, int minutes) => Shown(Calendar.Due(Utc(start), TimeSpan.FromMinutes(minutes)));

    public double Minutes(string from, string to) => Calendar.Elapsed(Utc(from), Utc(to)).TotalMinutes;

    public bool IsOpen(string at) => Calendar.IsOpen(Utc(at));

    public string? NextOpen(string at) => Shown(Calendar.NextOpen(Utc(at)));

    public string? Shown(DateTime? utc) => utc is { } at ? Zone.ToLocal(at).ToString(Format, CultureInfo.InvariantCulture) : null;

    /// <summary>The instant at which the wall shows a time; the first of two in the repeated hour.</summary>
    public DateTime Utc(string local)
    {
        var wall = Local(local);
        var found = Zone.Changes.Select(change => change.Offset).Append(Zone.FirstOffset).Distinct()
            .Select(offset => DateTime.SpecifyKind(wall - offset, DateTimeKind.Utc)).Where(utc => Zone.ToLocal(utc) == wall).ToList();
        return found.Count > 0 ? found.Min() : throw new InvalidOperationException($"No clock in {Zone.Id} shows {local}.");
    }

    private static DateTime Local(string text) => DateTime.ParseExact(text, Format, CultureInfo.InvariantCulture);

    private Office With(DayException exception)
    {
        exceptions.Add(exception);
        calendar = null;
        return this;
    }
}
