using System.Diagnostics;
using System.Globalization;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Benchmarks.Kpi;

/// <summary>Loads the lives of many hand-offs below the pipeline, table by table.</summary>
internal static class KpiLoad
{
    public static void Run(LocalDataverse dataverse, KpiCast cast, int count, DateTime start, DateTime now)
    {
        var watch = Stopwatch.StartNew();
        var rows = 0L;
        foreach (var (table, of) in Tables())
            rows += dataverse.Load(table, Enumerable.Range(0, count).SelectMany(number => of(new KpiLife(cast, number, count, start, now))));
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0:N0} hand-offs: {1:N0} rows loaded in {2:N1} s", count, rows, watch.Elapsed.TotalSeconds));
        watch.Restart();
        foreach (var (table, column) in Indexes) dataverse.AddIndex(table, column);
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "  {0} indexes on instants in {1:N1} s", Indexes.Length, watch.Elapsed.TotalSeconds));
    }

    /// <summary>What the platform indexes by itself where queries ask for it.</summary>
    private static readonly (string Table, string Column)[] Indexes =
    [
        (T.Handoff.Table, T.Handoff.HandedOffOn), (T.Handoff.Table, T.Handoff.AcceptedOn), (T.Handoff.Table, T.Handoff.RejectedOn),
        (T.Handoff.Table, T.Handoff.AnsweredOn), (T.Handoff.Table, T.Handoff.SqlOn), (T.Handoff.Table, T.Handoff.WonOn), (T.Handoff.Table, T.Handoff.ModifiedOn),
        (T.Handoff.Table, T.Handoff.AssignedOn), (T.Handoff.Table, T.Handoff.DecidedOn), (T.Handoff.Table, T.Handoff.LostOn), (T.Handoff.Table, T.Handoff.ClosedOn),
        (T.Timer.Table, T.Timer.StartedOn), (T.Timer.Table, T.Timer.DueOn), (T.Timer.Table, T.Timer.StoppedOn), (T.Timer.Table, T.Timer.ModifiedOn),
        (T.StageEvent.Table, T.StageEvent.EffectiveOn), (T.StageEvent.Table, T.StageEvent.ModifiedOn), (T.StageEvent.Table, T.StageEvent.CreatedOn),
        (T.Lead.Table, T.Lead.CreatedOn), (T.Lead.Table, T.Lead.Stage), (T.Opportunity.Table, T.Opportunity.ActualCloseDate), (T.Opportunity.Table, T.Opportunity.ModifiedOn),
    ];

    private static IEnumerable<(string Table, Func<KpiLife, IEnumerable<Entity>> Of)> Tables()
    {
        yield return (T.Lead.Table, life => [life.LeadRow()]);
        yield return (T.Handoff.Table, life => [life.HandoffRow()]);
        yield return (T.Timer.Table, life => life.TimerRows());
        yield return (T.StageEvent.Table, life => life.EventRows());
        yield return (T.Opportunity.Table, life => life.OpportunityRows());
    }
}
