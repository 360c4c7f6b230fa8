using Alignment.Domain.ServiceLevel;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>Whose office hours a clock counts in, and why.</summary>
internal sealed class ChosenSchedule
{
    private ChosenSchedule(ScheduleInForce? schedule, string words)
    {
        Schedule = schedule;
        Words = words;
    }

    /// <summary>Null when every minute counts.</summary>
    public ScheduleInForce? Schedule { get; }

    /// <summary>One sentence for people.</summary>
    public string Words { get; }

    public static ChosenSchedule Of(ClockKeeper keeper, SlaPolicy policy)
    {
        if (policy.Terms.IsWallClock) return new ChosenSchedule(null, "Every minute counts.");
        var all = Schedules.Of(keeper.On);
        var found = policy.ScheduleSource switch
        {
            ScheduleSource.Policy => Pair(policy.Schedule is { } id ? all.Find(id) : null, "the policy's hours"),
            ScheduleSource.Owner => Pair(Owner(all, keeper.Owner), "the owner's hours"),
            ScheduleSource.OwnersTeam => Pair(Team(keeper, all), "the team's hours"),
            ScheduleSource.LeadsCountry => Pair(all.ForCountry(keeper.Save.Will<string>(T.Lead.Address1Country)), "the hours of the lead's country"),
            _ => Pair(all.Default, "the organisation's hours"),
        };
        var schedule = found.Key ?? all.Default;
        return schedule is null
            ? new ChosenSchedule(null, "There is no schedule, so every minute counts: add office hours.")
            : new ChosenSchedule(schedule, $"Counted in {schedule.Name} ({(schedule == all.Default ? "the organisation's hours" : found.Value)}).");
    }

    private static ScheduleInForce? Owner(Schedules all, EntityReference owner) =>
        owner.LogicalName == T.Team.Table ? all.ForTeam(owner.Id) : all.ForUser(owner.Id);

    private static ScheduleInForce? Team(ClockKeeper keeper, Schedules all) =>
        keeper.Owner.LogicalName == T.Team.Table
            ? all.ForTeam(keeper.Owner.Id)
            : Hosting.Person.Of(keeper.On, keeper.Owner.Id).Teams.Select(all.ForTeam).FirstOrDefault(schedule => schedule is not null && schedule != all.Default);

    private static KeyValuePair<ScheduleInForce?, string> Pair(ScheduleInForce? schedule, string whose) => new(schedule, whose);
}
