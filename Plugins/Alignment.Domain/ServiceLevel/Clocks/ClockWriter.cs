using System.Globalization;

namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>Writes a clock down; <see cref="ClockReader"/> reads it.</summary>
internal static class ClockWriter
{
    internal static ClockLine Line(Clock clock)
    {
        var terms = clock.Terms;
        return new ClockLine()
            .Put(ClockLine.Id, clock.Key)
            .Put("home", clock.Home)
            .Put("of", clock.Handoff)
            .Put("kind", (int)clock.Kind)
            .Put("state", (int)clock.State)
            .Put("policy", clock.Policy)
            .Put("version", clock.PolicyVersion)
            .Put("target", terms.TargetMinutes)
            .Put("wall", terms.IsWallClock)
            .Put("warnings", string.Join(" ", terms.Warnings))
            .Put("pause", (int)terms.Pause)
            .Put("cap", terms.PauseCapHours?.ToString(CultureInfo.InvariantCulture))
            .Put("reassign", (int)terms.Reassign)
            .Put("floor", terms.CreditFloor)
            .Put("tries", terms.Attempts)
            .Put("recorded", terms.TouchAsRecorded)
            .Put("anyone", terms.AnyoneCounts)
            .Put("rematch", terms.Rematches)
            .Put("schedule", clock.Schedule)
            .Put("revision", clock.ScheduleRevision)
            .Put("start", clock.StartedOn)
            .Put("granted", clock.Granted)
            .Put("due", clock.DueOn)
            .Put("warn", clock.WarnOn)
            .Put("stop", clock.StoppedOn)
            .Put("by", clock.StoppedBy)
            .Put("holds", Holds(clock))
            .Put("owner", clock.Owner)
            .Put("team", clock.OwnedByTeam)
            .Put("since", clock.OwnedSince)
            .Put("had", string.Join("\n", clock.PastOwners.Select(one => string.Format(CultureInfo.InvariantCulture, "{0:N}/{1}/{2}", one.Owner, one.IsTeam ? 1 : 0, one.Until.Ticks))))
            .Put("past", clock.Past)
            .Put("breach", clock.BreachedOn)
            .Put("breachby", clock.BreachedBy)
            .Put("breachteam", clock.BreachedByTeam)
            .Put("late", clock.PassedOnLate)
            .Put("withdrawn", clock.Withdrawn);
    }

    /// <summary>"from/to/reason", one a line.</summary>
    private static string Holds(Clock clock)
    {
        var lines = new List<string>();
        foreach (var hold in clock.Holds)
            lines.Add(string.Format(CultureInfo.InvariantCulture, "{0}/{1}/{2}", hold.From.Ticks, hold.To?.Ticks, hold.Reason.Replace('\n', ' ')));
        return string.Join("\n", lines);
    }
}
