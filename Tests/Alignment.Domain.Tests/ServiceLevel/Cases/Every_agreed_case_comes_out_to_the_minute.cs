using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Tests.ServiceLevel.Cases;

public sealed class Every_agreed_case_comes_out_to_the_minute
{
    [SlaFact]
    public void With_zones_by_their_IANA_names() => AllAreRight("tz");

    [SlaFact]
    public void And_by_their_Windows_names() => AllAreRight("win_id");

    private static void AllAreRight(string zone)
    {
        var calendars = SlaScheduleFile.Read(Path.Combine(SlaFactAttribute.Folder!, "sla_schedules.json"), zone);
        var cases = SlaCaseFile.Read(Path.Combine(SlaFactAttribute.Folder!, "sla_cases.csv"));
        Assert.True(cases.Count >= 143, $"Only {cases.Count} cases were read.");
        Assert.Empty(cases.SelectMany(one => Wrong(one, calendars[one.Schedule])));
    }

    private static IEnumerable<string> Wrong(SlaCase one, BusinessCalendar calendar)
    {
        var due = calendar.Due(one.Start, TimeSpan.FromMinutes(one.TargetMinutes), one.Pauses);
        if (due != one.Due) yield return $"{one.Name}: due {due:u}, agreed {one.Due:u}";
        var warning = calendar.WarnAt(one.Start, one.TargetMinutes, one.WarningPercent, one.Pauses);
        if (warning != one.Warning) yield return $"{one.Name}: warned {warning:u}, agreed {one.Warning:u}";
        if (one.Touch is not { } touch) yield break;
        var elapsed = (int)calendar.Elapsed(one.Start, touch, one.Pauses).TotalMinutes;
        if (elapsed != one.ElapsedMinutes) yield return $"{one.Name}: {elapsed} minutes, agreed {one.ElapsedMinutes}";
        var outcome = Outcome.Of(one.Start, due, touch, touch).ToString();
        if (!string.Equals(outcome, one.Outcome, StringComparison.OrdinalIgnoreCase)) yield return $"{one.Name}: {outcome}, agreed {one.Outcome}";
    }
}
