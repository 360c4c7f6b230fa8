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
        foreach (var (table, columns) in Indexes) dataverse.AddIndex(table, columns);
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "  {0} indexes in {1:N1} s", Indexes.Length, watch.Elapsed.TotalSeconds));
    }

    /// <summary>What the platform indexes by itself where queries ask for it; the clocks that fell due and the stays in a stage with what is counted of them.</summary>
    private static readonly (string Table, string[] Columns)[] Indexes =
    [
        .. Of(T.Handoff.Table, T.Handoff.HandedOffOn, T.Handoff.AcceptedOn, T.Handoff.RejectedOn, T.Handoff.AnsweredOn, T.Handoff.SqlOn, T.Handoff.WonOn, T.Handoff.ModifiedOn),
        .. Of(T.Handoff.Table, T.Handoff.AssignedOn, T.Handoff.DecidedOn, T.Handoff.LostOn, T.Handoff.ClosedOn),
        .. Of(T.Timer.Table, T.Timer.StartedOn, T.Timer.StoppedOn, T.Timer.ModifiedOn),
        (T.Timer.Table, [T.Timer.DueOn, T.Timer.Kind, T.Timer.Side, T.Timer.State, T.Timer.Historical, T.Timer.Policy, T.Timer.BreachUser, T.Timer.BreachTeam, T.Timer.OwnerUser, T.Timer.OwnerTeam]),
        (T.StageEvent.Table, [T.StageEvent.EffectiveOn, T.StageEvent.MinutesInStage, T.StageEvent.FromStage]),
        .. Of(T.StageEvent.Table, T.StageEvent.ModifiedOn, T.StageEvent.CreatedOn),
        .. Of(T.Lead.Table, T.Lead.CreatedOn, T.Lead.Stage),
        .. Of(T.Opportunity.Table, T.Opportunity.ActualCloseDate, T.Opportunity.ModifiedOn),
    ];

    private static IEnumerable<(string Table, string[] Columns)> Of(string table, params string[] columns) => columns.Select(column => (table, new[] { column }));

    private static IEnumerable<(string Table, Func<KpiLife, IEnumerable<Entity>> Of)> Tables()
    {
        yield return (T.Lead.Table, life => [life.LeadRow()]);
        yield return (T.Handoff.Table, life => [life.HandoffRow()]);
        yield return (T.Timer.Table, life => life.TimerRows());
        yield return (T.StageEvent.Table, life => life.EventRows());
        yield return (T.Opportunity.Table, life => life.OpportunityRows());
    }
}
