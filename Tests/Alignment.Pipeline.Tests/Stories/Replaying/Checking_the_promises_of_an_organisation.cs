using Alignment.Pipeline.Tests.Stories.Importing;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Replaying;

/// <summary>An administrator asks from the command line whether the follow-up promise leaves anybody out.</summary>
public sealed class Checking_the_promises_of_an_organisation : IDisposable
{
    private static readonly int Year = TimeProvider.System.GetUtcNow().Year;
    private readonly ImportFolder folder = new();

    [Fact]
    public void Overlaps_gaps_and_forgotten_holidays_are_named_until_they_are_mended()
    {
        Change(service => Remove(service, T.SlaPolicy.Table));
        Says(1, "There is no SLA policy, so every hand-off is uncovered.");

        Guid hours = Guid.Empty, hot = Guid.Empty, copy = Guid.Empty;
        Change(service =>
        {
            Remove(service, T.Schedule.Table);
            hours = service.Create(new Entity(T.Schedule.Table) { [T.Schedule.Name] = "Berlin office", [T.Schedule.TimeZone] = "Europe/Berlin", [T.Schedule.Monday] = "09:00-17:00", [T.Schedule.IsDefault] = true });
            for (var timer = T.TimerKind.FirstFollowUp; timer <= T.TimerKind.Assignment; timer++) Policy(service, "Everybody", timer, 100);
            hot = Policy(service, "Hot leads", T.TimerKind.FirstFollowUp, 100, "Hot");
            copy = Policy(service, "Hot leads too", T.TimerKind.FirstFollowUp, 100, "1");
        });
        Says(1, "both have priority 100 and can be for the same hand-off; then \"Hot leads\" wins, because it asks for more.");
        Says(1, "\"Hot leads too\" (priority 100) never wins: \"Hot leads\" (priority 100) comes first");
        Says(1, $"{Year} has no holiday yet in the schedule \"Berlin office\"");

        Change(service =>
        {
            service.Delete(T.SlaPolicy.Table, copy);
            service.Update(new Entity(T.SlaPolicy.Table, hot) { [T.SlaPolicy.Priority] = 10, [T.SlaPolicy.EffectiveTo] = new DateTime(Year + 1, 7, 1, 0, 0, 0, DateTimeKind.Utc) });
            foreach (var year in new[] { Year, Year + 1 }) Holiday(service, hours, new DateTime(year, 12, 25));
        });
        Says(0, "4 rules, 0 findings");
        Says(0, "\"findings\": []", "--json");
    }

    [Fact]
    public void An_organisation_without_Alignment_is_told_apart_from_one_that_is_sound()
    {
        LocalDataverse.Open(new LocalOptions { File = folder.Database }).Dispose();
        Says(3, "has no table aln_slapolicy");
    }

    public void Dispose() => folder.Dispose();

    private void Says(int exitCode, string words, params string[] options)
    {
        var (code, output) = ToolProcess.Run(["check", "--file", folder.Database, .. options]);
        Assert.True(code == exitCode && output.Contains(words, StringComparison.Ordinal), $"{code}: {output}");
    }

    private void Change(Action<IOrganizationService> act)
    {
        var isNew = !File.Exists(folder.Database);
        using var dataverse = LocalDataverse.Open(new LocalOptions { File = folder.Database });
        if (isNew)
        {
            using var zip = ManagedZip.Open();
            dataverse.Import(zip);
        }

        act(dataverse.Service(dataverse.AdminId));
    }

    private static void Remove(IOrganizationService service, string table)
    {
        foreach (var row in service.RetrieveMultiple(new QueryExpression(table)).Entities) service.Delete(table, row.Id);
    }

    private static Guid Policy(IOrganizationService service, string name, int timer, int priority, string? rating = null) => service.Create(new Entity(T.SlaPolicy.Table)
    {
        [T.SlaPolicy.Name] = name,
        [T.SlaPolicy.Timer] = new OptionSetValue(timer),
        [T.SlaPolicy.Priority] = priority,
        [T.SlaPolicy.Target] = 240,
        [T.SlaPolicy.Attempts] = 6,
        [T.SlaPolicy.Rating] = rating,
    });

    private static void Holiday(IOrganizationService service, Guid schedule, DateTime date) => service.Create(new Entity(T.ScheduleException.Table)
    {
        [T.ScheduleException.Name] = "Christmas",
        [T.ScheduleException.Schedule] = new EntityReference(T.Schedule.Table, schedule),
        [T.ScheduleException.Date] = date,
        [T.ScheduleException.Kind] = new OptionSetValue(T.ExceptionKind.Holiday),
    });
}
