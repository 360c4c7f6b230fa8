using System.Globalization;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>The row of one clock. Lead, hand-off and key are filled in once they are stored.</summary>
internal static class TimerRow
{
    private const int LongestName = 200;
    private const int LongestText = 10000;

    public static Entity New(ClockKeeper keeper, Start start)
    {
        var clock = start.Clock;
        var ladder = LadderOf(start);
        var row = Changed(keeper.On, clock);
        row[T.Timer.Name] = Texts.Clip($"{Side.Name(clock.Kind)}: {keeper.Save.Name}", LongestName);
        row[T.Timer.Kind] = Offset.From(clock.Kind);
        row[T.Timer.Side] = new OptionSetValue(Side.IsMarketings(clock.Kind) ? T.Side.Marketing : T.Side.Sales);
        row[T.Timer.Explanation] = start.Explanation;
        row[T.Timer.Historical] = false;
        row[T.Timer.NextActionOn] = LadderWalk.Next(clock, ladder, [], keeper.CalendarOf(clock), keeper.Now);
        Promise(row, start, ladder);
        return row;
    }

    /// <summary>The clock counts under another policy now.</summary>
    public static Entity Rematched(ClockKeeper keeper, Start start)
    {
        var row = Changed(keeper.On, start.Clock);
        row[T.Timer.Explanation] = start.Explanation;
        Promise(row, start, LadderOf(start));
        return row;
    }

    public static Entity Changed(Occasion on, Clock clock)
    {
        var row = new Entity(T.Timer.Table, clock.Home ?? Guid.Empty)
        {
            [T.Timer.Key] = clock.Key,
            [T.Timer.State] = Offset.From(clock.State),
            [T.Timer.StartedOn] = clock.StartedOn,
            [T.Timer.TargetMinutes] = clock.TargetMinutes,
            // While it stands still nobody knows, unless the hold's end is known: people are shown nothing.
            [T.Timer.DueOn] = clock.State == TimerState.Paused ? null : clock.DueOn,
            [T.Timer.WarnOn] = clock.State == TimerState.Paused ? null : clock.WarnOn,
            [T.Timer.StoppedOn] = clock.StoppedOn,
            [T.Timer.StoppedBy] = Texts.Clip(clock.StoppedBy, LongestName),
            [T.Timer.LateReassign] = clock.PassedOnLate,
            [T.Timer.Withdrawn] = clock.Withdrawn,
            [T.Timer.Segments] = Texts.Clip(clock.Past, LongestText),
            [T.Timer.Pauses] = Texts.Clip(Pauses(clock), LongestText),
            [T.Timer.PausedMinutes] = clock.Holds.Sum(hold => hold.To is { } to && to > hold.From ? (int)(to - hold.From).TotalMinutes : 0),
            [T.Timer.ScheduleRevision] = clock.ScheduleRevision,
            // The sweep knows what was done already, and when the next thing is.
            [T.Timer.NextActionOn] = clock.State == TimerState.Running || clock.Withdrawn ? on.Now : clock.State == TimerState.Paused ? clock.Holds.Max(hold => hold.To) : null,
        };
        People(row, clock);
        if (clock.StoppedOn is { } stopped) Figures(on, row, clock, stopped);
        return row;
    }

    private static void People(Entity row, Clock clock)
    {
        row[T.Timer.OwnerUser] = clock.OwnedByTeam ? null : Reference(T.SystemUser.Table, clock.Owner);
        row[T.Timer.OwnerTeam] = clock.OwnedByTeam ? Reference(T.Team.Table, clock.Owner) : null;
        row[T.Timer.BreachUser] = clock.BreachedByTeam ? null : Reference(T.SystemUser.Table, clock.BreachedBy);
        row[T.Timer.BreachTeam] = clock.BreachedByTeam ? Reference(T.Team.Table, clock.BreachedBy) : null;
    }

    /// <summary>Both clocks are kept: office hours and wall; and how long the owner was off meanwhile.</summary>
    private static void Figures(Occasion on, Entity row, Clock clock, DateTime stopped)
    {
        var calendar = ClockCalendar.Of(on, clock);
        var wall = stopped > clock.StartedOn ? stopped - clock.StartedOn : TimeSpan.Zero;
        row[T.Timer.ElapsedMinutes] = (int)clock.Elapsed(calendar, stopped).TotalMinutes;
        row[T.Timer.WallMinutes] = (int)wall.TotalMinutes;
        if (clock.Owner is not { } owner || wall == TimeSpan.Zero) return;
        var schedules = Schedules.Of(on);
        var hours = clock.OwnedByTeam ? schedules.ForTeam(owner) : schedules.ForUser(owner);
        if (hours is not null) row[T.Timer.OutsideMinutes] = (int)(wall - ClockCalendar.Reaching(hours, clock.StartedOn).Elapsed(clock.StartedOn, stopped)).TotalMinutes;
    }

    private static void Promise(Entity row, Start start, Ladder ladder)
    {
        var clock = start.Clock;
        row[T.Timer.Policy] = Reference(T.SlaPolicy.Table, clock.Policy);
        row[T.Timer.PolicyVersion] = clock.Policy is null ? null : clock.PolicyVersion;
        row[T.Timer.Schedule] = Reference(T.Schedule.Table, clock.Schedule);
        row[T.Timer.Unit] = new OptionSetValue(clock.Terms.IsWallClock ? T.TimeUnit.WallClockMinutes : T.TimeUnit.BusinessMinutes);
        row[T.Timer.Terms] = ladder.Write();
        row[T.Timer.Done] = null;
    }

    private static Ladder LadderOf(Start start) => Ladder.Of(start.Clock.Terms.Warnings, start.Policy?.Ladder ?? []);

    private static string Pauses(Clock clock) => string.Join(
        "\n",
        clock.Holds.Select(hold => string.Format(CultureInfo.InvariantCulture, "{0:yyyy-MM-dd HH:mm} to {1} UTC: {2}", hold.From, hold.To?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "open", hold.Reason)));

    private static EntityReference? Reference(string table, Guid? id) => id is { } row ? new EntityReference(table, row) : null;
}
