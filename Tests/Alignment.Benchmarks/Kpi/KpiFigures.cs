using System.Diagnostics;
using System.Globalization;
using Alignment.Pipeline.Tests.Stories;
using Alignment.Tool.Kpi;
using Dataverse.Local;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Benchmarks.Kpi;

/// <summary>
/// The figures over many generated hand-offs of some years in a file: everything counted for the first time, slice by slice,
/// then as the hourly flow does it: an hour later when nothing changed, and after a hundred hand-offs did, of the last week, as an
/// hour brings them, and of two months.
/// </summary>
internal static class KpiFigures
{
    private const int Changed = 100;
    private static readonly DateTime Now = new(2026, 10, 20, 12, 0, 0, DateTimeKind.Utc);

    /// <param name="count">How many hand-offs.</param>
    /// <param name="years">Over how many years they are spread.</param>
    /// <param name="take">Periods a slice counts at most; null for what the solution thinks best.</param>
    public static int Run(int count, int years, int? take)
    {
        var start = new DateTime(Now.Year - years, 11, 1, 0, 0, 0, DateTimeKind.Utc);
        var file = Path.Combine(Path.GetTempPath(), $"alignment-kpi-{Guid.NewGuid():N}.db");
        try
        {
            MovableClock clock = new(start.AddDays(-1));
            KpiCast cast;
            using (var founded = LocalDataverse.Open(new LocalOptions { File = file, Clock = clock }))
            {
                cast = KpiOrganisation.Found(founded);
                clock.Forward(Now - start.AddDays(-1));
                KpiLoad.Run(founded, cast, count, start, Now);
            }

            // Opened anew, as by a process that did not import: plug-ins run in the code that organisations share.
            using var dataverse = LocalDataverse.Open(new LocalOptions { File = file, Clock = clock });
            var admin = dataverse.Service(dataverse.AdminId);
            Measure(dataverse, admin, take, "Everything, for the first time");
            clock.Forward(TimeSpan.FromHours(1));
            Measure(dataverse, admin, take, "An hour later, nothing changed");
            foreach (var (turn, days) in new[] { 7, 7, 45 }.Index())
            {
                clock.Forward(TimeSpan.FromHours(1));
                Change(cast, admin, count, start, clock.GetUtcNow().UtcDateTime, days, turn);
                Say("{0:N0} hand-offs of the last {1} days are accepted", Changed, days);
                clock.Forward(TimeSpan.FromMinutes(1));
                Measure(dataverse, admin, take, "After that");
            }

            return 0;
        }
        finally
        {
            foreach (var part in new[] { file, file + "-wal", file + "-shm" }) File.Delete(part);
        }
    }

    private static void Measure(LocalDataverse dataverse, IOrganizationService admin, int? take, string what)
    {
        List<KpiSliceCost> slices = [];
        var (written, restated) = (0, 0);
        KpiSlice slice;
        do
        {
            dataverse.Requests.Reset();
            var (before, start, processor) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            slice = KpiSlice.Run(admin, take, full: false);
            slices.Add(new KpiSliceCost(Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds, dataverse.Requests.Total, GC.GetTotalAllocatedBytes(precise: true) - before, slice.Counted));
            (written, restated) = (written + slice.Written, restated + slice.Restated);
            if (slices.Count <= 3) Say("  slice {0}: {1:N1} s ({5:N1} s of processor), {2} periods, waiting {3}; {4}", slices.Count, slices[^1].Seconds, slice.Counted, slice.Waiting, string.Join(", ", dataverse.Requests.ByMessage.OrderByDescending(each => each.Value).Select(each => $"{each.Value} {each.Key}")), slices[^1].Processor);
        }
        while (slice.More);
        Say("{0}: {1:N1} s ({6:N1} s of processor) in {2:N0} slices, {3:N0} periods, {4:N0} values written, {5:N0} restated", what, slices.Sum(each => each.Seconds), slices.Count, slices.Sum(each => each.Counted), written, restated, slices.Sum(each => each.Processor));
        Say("  a slice: {0:N2} s median, {1:N2} s longest ({6:N2} and {7:N2} s of processor); {2:N0} requests median, {3:N0} most; {4:N1} MB allocated median, {5:N1} MB most", Median(slices, each => each.Seconds), slices.Max(each => each.Seconds), Median(slices, each => each.Requests), slices.Max(each => each.Requests), Median(slices, each => each.Allocated) / 1048576, slices.Max(each => each.Allocated) / 1048576.0, Median(slices, each => each.Processor), slices.Max(each => each.Processor));
    }

    /// <summary>A hundred of the hand-offs of the last days change as by an integration that goes past the plug-ins.</summary>
    /// <param name="turn">Other ones in every turn.</param>
    private static void Change(KpiCast cast, IOrganizationService admin, int count, DateTime start, DateTime now, int days, int turn)
    {
        var recent = Math.Max(Changed, (int)(count * days / (Now - start).TotalDays));
        for (var place = 0; place < Changed; place++)
        {
            var life = new KpiLife(cast, count - 1 - turn - (int)((long)place * recent / Changed), count, start, Now);
            admin.Execute(new Microsoft.Xrm.Sdk.Messages.UpdateRequest
            {
                Target = new Entity(T.Handoff.Table, life.Handoff.Id) { [T.Handoff.AcceptedOn] = now.AddMinutes(-1), [T.Handoff.Outcome] = new OptionSetValue(T.Outcome.Accepted) },
                ["BypassBusinessLogicExecution"] = "CustomSync",
            });
        }
    }

    private static double Median(List<KpiSliceCost> slices, Func<KpiSliceCost, double> of)
    {
        var ordered = slices.Select(of).Order().ToList();
        return ordered[ordered.Count / 2];
    }

    private static void Say(string format, params object[] values) => Console.WriteLine(string.Format(CultureInfo.InvariantCulture, format, values));
}
