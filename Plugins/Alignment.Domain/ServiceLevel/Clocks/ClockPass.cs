using System.Globalization;
using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>The lead gets another owner while a clock runs.</summary>
public static class ClockPass
{
    /// <summary>From this share of the target on, passing a lead on is noted, in percent.</summary>
    public const int LatePercent = 80;

    /// <summary>A lead that goes back and forth is remembered for so many owners; the story of the lead knows them all.</summary>
    private const int MostRemembered = 12;

    /// <param name="from">Name of the owner until now.</param>
    public static void To(Clock clock, Guid owner, bool isTeam, string from, DateTime now, BusinessCalendar calendar)
    {
        if (!clock.IsOpen) return;
        ClockBreach.Note(clock, now);
        var elapsed = clock.Elapsed(calendar, now);
        var minutes = (int)elapsed.TotalMinutes;
        var isOverdue = now > clock.DueOn;
        var isLate = !isOverdue && clock.TargetMinutes > 0 && minutes * 100 >= LatePercent * clock.TargetMinutes;
        clock.PassedOnLate |= isLate;
        Remember(clock, from, now, minutes, isOverdue ? "breached" : isLate ? "passed on late" : "passed on");
        if (clock.PastOwners.Count >= MostRemembered) clock.PastOwners.RemoveAt(0);
        if (clock.Owner is { } had) clock.PastOwners.Add(new PastOwner { Owner = had, IsTeam = clock.OwnedByTeam, Until = now });
        clock.Owner = owner;
        clock.OwnedByTeam = isTeam;
        clock.OwnedSince = now;
        if (clock.Terms.Reassign == ReassignRule.Restart) Restart(clock, now);
        else if (clock.Terms.Reassign == ReassignRule.Credit) Credit(clock, elapsed);
        clock.Reckon(calendar, now);
    }

    private static void Restart(Clock clock, DateTime now)
    {
        clock.StartedOn = now;
        clock.Granted = 0;
        clock.Holds.RemoveAll(hold => hold.To <= now);
    }

    private static void Credit(Clock clock, TimeSpan elapsed)
    {
        var floor = clock.Terms.TargetMinutes * clock.Terms.CreditFloor / 100;
        var left = clock.TargetMinutes - (int)Math.Ceiling(elapsed.TotalMinutes);
        if (left < floor) clock.Granted += floor - left;
    }

    private static void Remember(Clock clock, string from, DateTime now, int minutes, string how)
    {
        var line = string.Format(CultureInfo.InvariantCulture, "{0}: {1:yyyy-MM-dd HH:mm} to {2:yyyy-MM-dd HH:mm} UTC, {3} min since the start, {4}", from, clock.OwnedSince, now, minutes, how);
        var lines = clock.Past.Split(['\n'], StringSplitOptions.RemoveEmptyEntries).ToList();
        lines.Add(line);
        clock.Past = string.Join("\n", lines.Skip(lines.Count - MostRemembered));
    }
}
