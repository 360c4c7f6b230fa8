using System.Globalization;
using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>The owner holds the follow-up: until an instant, with a reason, no longer than the policy allows.</summary>
public static class ClockHold
{
    public const string Code = "ALN-S01";

    /// <summary>The reason that stands for a buyer who may be neither called nor mailed.</summary>
    public const string NoConsent = "The buyer may be neither called nor mailed";

    private const int MostHolds = 20;
    private const int LongestReason = 200;

    public static bool Allows(Clock clock) => clock.IsOpen && clock.Terms.Pause != PauseRule.None;

    /// <summary>What stands in the way of holding all these clocks; null for nothing.</summary>
    public static string? Refusal(IEnumerable<Clock> clocks, DateTime until, string? reason, DateTime now)
    {
        if (string.IsNullOrWhiteSpace(reason)) return $"{Code} Holding a follow-up needs a reason: say in Hold Reason what you are waiting for.";
        if (until <= now) return $"{Code} The hold would end in the past. Choose a later date in Hold Until, or clear it to go on now.";
        var any = false;
        foreach (var clock in clocks)
        {
            if (!Allows(clock)) continue;
            any = true;
            if (clock.Holds.Count >= MostHolds) return $"{Code} This follow-up was held {MostHolds} times already. Follow up, or give the lead back with a reason.";
            if (Latest(clock, now) is { } latest && until > latest)
            {
                return string.Format(
                    CultureInfo.InvariantCulture,
                    "{0} The policy allows holds of {1} hours in all: this one may last until {2:yyyy-MM-dd HH:mm} UTC at the latest.",
                    Code,
                    clock.Terms.PauseCapHours,
                    latest < now ? now : latest);
            }
        }

        return any ? null : $"{Code} No follow-up clock of this lead may be held: its policies do not allow it. Follow up, give the lead back with a reason, or ask your administrator to change the policy.";
    }

    /// <summary>Stands still from now until then; null for as long as it takes.</summary>
    public static void Start(Clock clock, DateTime? until, string reason, DateTime now, BusinessCalendar calendar)
    {
        if (!clock.IsOpen) return;
        ClockBreach.Note(clock, now);
        End(clock, now);
        clock.Holds.Add(new Hold { From = now, To = until, Reason = reason.Length > LongestReason ? reason.Substring(0, LongestReason) : reason });
        clock.Reckon(calendar, now);
    }

    /// <summary>Goes on; a hold that was over before keeps its end.</summary>
    public static void Resume(Clock clock, DateTime now, BusinessCalendar calendar)
    {
        if (!clock.IsOpen) return;
        End(clock, now);
        clock.Reckon(calendar, now);
    }

    private static void End(Clock clock, DateTime now)
    {
        foreach (var hold in clock.Holds)
            if (hold.Covers(now)) hold.To = now;
    }

    /// <summary>When a hold that begins now has to end; null for no limit.</summary>
    private static DateTime? Latest(Clock clock, DateTime now)
    {
        if (clock.Terms.PauseCapHours is not { } hours) return null;
        var left = TimeSpan.FromHours(hours);
        foreach (var hold in clock.Holds)
        {
            if (hold.Reason == NoConsent) continue;
            left -= (hold.To is { } to && to < now ? to : now) - hold.From;
        }

        return now + left;
    }
}
