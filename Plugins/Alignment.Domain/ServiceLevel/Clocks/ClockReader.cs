using System.Globalization;

namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>Reads what <see cref="ClockWriter"/> wrote.</summary>
internal static class ClockReader
{
    internal static Clock Read(ClockLine line)
    {
        var start = line.Instant("start") ?? DateTime.MinValue;
        var clock = new Clock
        {
            Key = line.Text(ClockLine.Id) ?? string.Empty,
            Home = line.Row("home"),
            Handoff = line.Row("of"),
            Kind = (TimerKind)(line.Number("kind") ?? 0),
            State = (TimerState)(line.Number("state") ?? 0),
            Policy = line.Row("policy"),
            PolicyVersion = line.Number("version") ?? 0,
            Terms = Terms(line),
            Schedule = line.Row("schedule"),
            ScheduleRevision = line.Number("revision") ?? 0,
            StartedOn = start,
            Granted = line.Number("granted") ?? 0,
            DueOn = line.Instant("due"),
            WarnOn = line.Instant("warn"),
            StoppedOn = line.Instant("stop"),
            StoppedBy = line.Text("by") ?? string.Empty,
            Owner = line.Row("owner"),
            OwnedByTeam = line.Yes("team"),
            OwnedSince = line.Instant("since") ?? start,
            Past = line.Text("past") ?? string.Empty,
            BreachedOn = line.Instant("breach"),
            BreachedBy = line.Row("breachby"),
            BreachedByTeam = line.Yes("breachteam"),
            PassedOnLate = line.Yes("late"),
            Withdrawn = line.Yes("withdrawn"),
        };
        foreach (var hold in (line.Text("holds") ?? string.Empty).Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = hold.Split(['/'], 3);
            if (parts.Length < 3 || Ticks(parts[0]) is not { } from) continue;
            clock.Holds.Add(new Hold { From = from, To = Ticks(parts[1]), Reason = parts[2] });
        }

        foreach (var had in (line.Text("had") ?? string.Empty).Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = had.Split('/');
            if (parts.Length == 3 && Guid.TryParse(parts[0], out var owner) && Ticks(parts[2]) is { } until)
                clock.PastOwners.Add(new PastOwner { Owner = owner, IsTeam = parts[1] == "1", Until = until });
        }

        return clock;
    }

    private static ClockTerms Terms(ClockLine line)
    {
        var warnings = new List<int>();
        foreach (var warning in (line.Text("warnings") ?? string.Empty).Split([' '], StringSplitOptions.RemoveEmptyEntries))
            warnings.Add(int.Parse(warning, CultureInfo.InvariantCulture));
        return new ClockTerms
        {
            TargetMinutes = line.Number("target") ?? 0,
            IsWallClock = line.Yes("wall"),
            Warnings = warnings,
            Pause = (PauseRule)(line.Number("pause") ?? 0),
            PauseCapHours = line.Number("cap"),
            Reassign = (ReassignRule)(line.Number("reassign") ?? 0),
            CreditFloor = line.Number("floor") ?? 0,
            Attempts = line.Number("tries") ?? 0,
            TouchAsRecorded = line.Yes("recorded"),
            AnyoneCounts = line.Yes("anyone"),
            Rematches = line.Yes("rematch"),
        };
    }

    private static DateTime? Ticks(string text) =>
        long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var ticks) ? new DateTime(ticks, DateTimeKind.Utc) : null;
}
