using System.Diagnostics;
using System.Globalization;
using Alignment.Tool;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Replaying;

/// <summary>A process that rejects one lead after another is killed: every rejection is there as a whole, or not at all.</summary>
public sealed class Killed_in_the_middle_of_rejections
{
    private const int Leads = 6000;

    /// <summary>Work enough for some hundred rejections, however busy the machine is, and far too little for all.</summary>
    private static readonly TimeSpan SomeWork = TimeSpan.FromSeconds(3);

    [Fact]
    public void Each_is_there_with_stage_hand_off_and_event_or_without_any_of_them()
    {
        using var overlay = new SmallOverlay([.. Enumerable.Range(1, Leads).Select(Row)]);
        var file = Path.Combine(overlay.Folder, "organisation.db");
        using (var process = Start(overlay.Folder, file))
        {
            while (process.StandardOutput.ReadLine() is { } line && !line.StartsWith("Replaying", StringComparison.Ordinal)) { }
            var patience = Stopwatch.StartNew();
            var before = process.TotalProcessorTime;
            while (process.TotalProcessorTime - before < SomeWork && patience.Elapsed < TimeSpan.FromMinutes(2))
            {
                Thread.Sleep(20);
                process.Refresh();
            }

            process.Kill();
            process.WaitForExit();
        }

        using var dataverse = LocalDataverse.Open(new LocalOptions { File = file });
        var admin = dataverse.Service(dataverse.AdminId);
        var byStage = Ids(admin, T.Lead.Table, T.Lead.Id, (T.Lead.Stage, T.Stage.Recycled));
        var byHandoff = Ids(admin, T.Handoff.Table, T.Handoff.Lead, (T.Handoff.Outcome, T.Outcome.Rejected));
        var byEvent = Ids(admin, T.StageEvent.Table, T.StageEvent.Lead, (T.StageEvent.ToStage, T.Stage.Recycled));
        Assert.InRange(byStage.Count, 1, Leads - 1);
        Assert.Equal(byStage, byHandoff);
        Assert.Equal(byStage, byEvent);
        foreach (var id in new[] { byStage.First(), byStage.Last() }) Assert.Equal(3, Events(admin, id));
        var check = admin.Execute(new OrganizationRequest(T.CustomApis.CheckIntegrity.Name) { [T.CustomApis.CheckIntegrity.Take] = 1000 });
        Assert.Equal(0, check[T.CustomApis.CheckIntegrity.Disagreeing]);
    }

    /// <summary>One after the other is handed off and rejected.</summary>
    private static string Row(int number)
    {
        var handedOff = new DateTime(2018, 2, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(number * 10);
        var rejected = handedOff.AddSeconds(5);
        return string.Create(CultureInfo.InvariantCulture, $"{number:x32},1,social,{handedOff:yyyy-MM-ddTHH:mm:ssZ},480,{handedOff.AddHours(8):yyyy-MM-ddTHH:mm:ssZ},,,{rejected:yyyy-MM-ddTHH:mm:ssZ},TIMING,recycle,{rejected.AddDays(90):yyyy-MM-dd},");
    }

    private static Process Start(string folder, string file) => Process.Start(new ProcessStartInfo("dotnet")
    {
        WorkingDirectory = Repository.Find().Root,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        ArgumentList = { "exec", typeof(Repository).Assembly.Location, "replay", folder, "--file", file, "--keep" },
    })!;

    private static SortedSet<Guid> Ids(IOrganizationService service, string table, string lead, (string Column, int Value) where)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(lead) };
        query.Criteria.AddCondition(where.Column, ConditionOperator.Equal, where.Value);
        return [.. service.RetrieveMultiple(query).Entities.Select(row => row[lead] is EntityReference reference ? reference.Id : (Guid)row[lead])];
    }

    private static int Events(IOrganizationService service, Guid lead)
    {
        var query = new QueryExpression(T.StageEvent.Table) { ColumnSet = new ColumnSet() };
        query.Criteria.AddCondition(T.StageEvent.Lead, ConditionOperator.Equal, lead);
        return service.RetrieveMultiple(query).Entities.Count;
    }
}
