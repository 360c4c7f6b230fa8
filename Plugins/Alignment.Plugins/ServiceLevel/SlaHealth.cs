using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>What an administrator should know about hours and promises. No request while all is well and known.</summary>
internal static class SlaHealth
{
    public static void Report(Occasion on)
    {
        var schedules = Schedules.Of(on);
        if (schedules.Default is null)
            Tell(on, "sla:hours", "No schedule is marked as the hours of the organisation, which most policies count on.", "Open a schedule and tick Hours of the Organisation, or install the defaults.", T.Schedule.Table, Guid.Empty);
        foreach (var schedule in schedules.Active)
        {
            if (schedule.Warning(on.Now) is { } warning)
                Tell(on, $"sla:{schedule.Id:N}:{on.Now.Year}", warning, "Open the schedule and mend what the message names.", T.Schedule.Table, schedule.Id);
        }

        if (Policies.Of(on).Active.Count == 0)
            Tell(on, "sla:policies", "No SLA policy is active: hand-offs are timed by nobody and counted as uncovered.", "Create policies, or install the defaults.", T.SlaPolicy.Table, Guid.Empty);
    }

    private static void Tell(Occasion on, string key, string message, string remedy, string table, Guid row) =>
        FindingLog.Record(on, T.FindingKind.Health, key, message, remedy, table, row);
}
