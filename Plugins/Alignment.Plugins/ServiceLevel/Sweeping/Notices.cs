using System.Globalization;
using Alignment.Domain.Qualification.Canonical;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel.Sweeping;

/// <summary>What people are told: an in-app notification with a link to the lead, or a task.</summary>
internal static class Notices
{
    private const int Warning = 100000003;
    private const int Failure = 100000002;
    private const int Success = 100000001;
    private const int LongestTitle = 256;
    private const int LongestBody = 500;
    private const int DaysInTheBell = 14;

    /// <summary>"4 business hours".</summary>
    public static string Promise(Clock clock)
    {
        var minutes = clock.Terms.TargetMinutes;
        var kind = clock.Terms.IsWallClock ? "" : "business ";
        return minutes % 60 == 0 && minutes > 0
            ? $"{minutes / 60} {kind}hour{(minutes == 60 ? "" : "s")}"
            : $"{minutes} {kind}minute{(minutes == 1 ? "" : "s")}";
    }

    public static void Warn(Sweep sweep, DueClock due, Clock clock, Rung rung)
    {
        if (Recipient.Keeper(sweep, due, clock) is not { } who)
        {
            due.Tell($"{rung.Percent} %: nobody to warn");
            return;
        }

        sweep.Warned++;
        due.Tell($"{rung.Percent} %: warned {who.Name}{who.Because}");
        Send(sweep, due, who, $"{Side.Name(clock.Kind)}: {due.LeadName}", Body(clock, $"{rung.Percent} % of the time has passed."), Warning);
    }

    public static void Escalate(Sweep sweep, DueClock due, Clock clock, Rung rung, Recipient who) => Send(
        sweep, due, who, Title(clock, due, sweep.Now), Body(clock, Said(sweep, due, rung, who)), Failure);

    public static void Task(Sweep sweep, DueClock due, Clock clock, Rung rung, Recipient who) => sweep.On.AsSystem.Create(new Entity(T.Task.Table)
    {
        [T.Task.Subject] = Texts.Clip(Title(clock, due, sweep.Now), 200),
        [T.Task.Description] = Body(clock, Said(sweep, due, rung, who)),
        [T.Task.RegardingObjectId] = new EntityReference(T.Lead.Table, due.LeadId),
        [T.Task.OwnerId] = who.Owner,
        [T.Task.ScheduledEnd] = sweep.Now,
    });

    public static void Withdraw(Sweep sweep, DueClock due, Clock clock, ICollection<string> done)
    {
        // Only who was told that it is overdue has to hear that it was not.
        foreach (var person in DueClock.Breached(done))
        {
            due.Tell($"withdrawn, told {Words.Owner(sweep.On, person, isTeam: false)}");
            Send(sweep, due, person, $"Not overdue after all: {due.LeadName}", $"{clock.StoppedBy} came in late, but happened in time. {Side.Name(clock.Kind)} is met.", Success);
        }
    }

    private static string Title(Clock clock, DueClock due, DateTime now) => now > clock.DueOn ? $"{Side.Name(clock.Kind)} overdue: {due.LeadName}" : $"{Side.Name(clock.Kind)}: {due.LeadName}";

    private static string Said(Sweep sweep, DueClock due, Rung rung, Recipient who)
    {
        if (rung.Step!.Message.Length > 0) return rung.Step.Message;
        var owner = due.Owner is { } has ? Words.Owner(sweep.On, has) : "nobody";
        return $"{rung.Percent} % of the time has passed. It is with {owner}.{(who.Because.Length > 0 ? $" You stand in{who.Because}." : "")}";
    }

    private static string Body(Clock clock, string said) => Texts.Clip(
        string.Format(CultureInfo.InvariantCulture, "{0} {1} were due {2:yyyy-MM-dd HH:mm} UTC; it stops with {3}.", said, Promise(clock), clock.DueOn, Side.Stops(clock.Kind, clock.Terms.Attempts)),
        LongestBody) ?? "";

    private static void Send(Sweep sweep, DueClock due, Recipient who, string title, string body, int icon)
    {
        foreach (var person in who.People(sweep.On)) Send(sweep, due, person, title, body, icon);
    }

    private static void Send(Sweep sweep, DueClock due, Guid person, string title, string body, int icon)
    {
        if (icon == Failure) due.TellsBreach(person);
        var address = $"?pagetype=entityrecord&etn={T.Lead.Table}&id={due.LeadId:D}";
        sweep.Ring(new Entity(T.Appnotification.Table)
        {
            [T.Appnotification.Title] = Texts.Clip(title, LongestTitle),
            [T.Appnotification.Body] = body,
            [T.Appnotification.OwnerId] = new EntityReference(T.SystemUser.Table, person),
            [T.Appnotification.IconType] = new OptionSetValue(icon),
            [T.Appnotification.TTLInSeconds] = DaysInTheBell * 24 * 60 * 60,
            [T.Appnotification.Data] = $"{{\"actions\":[{{\"title\":\"Open lead\",\"data\":{{\"url\":{Json.Text(address)}}}}}]}}",
        });
    }
}
