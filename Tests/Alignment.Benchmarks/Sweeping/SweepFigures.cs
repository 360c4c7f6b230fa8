using System.Diagnostics;
using System.Globalization;
using Alignment.Pipeline.Tests.Stories;
using Alignment.Tool.Keeping;
using Dataverse.Local;
using Dataverse.Local.Store;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Benchmarks.Sweeping;

/// <summary>The sweep over many running clocks of a file store, one in twenty of them newly overdue.</summary>
internal static class SweepFigures
{
    private const int OneIn = 20;

    private static readonly string[] Written =
    [
        T.Lead.Table, T.Handoff.Table, T.StageEvent.Table, T.Timer.Table, T.Finding.Table, T.Task.Table, "appnotification",
    ];

    public static int Run(int count)
    {
        var file = Path.Combine(Path.GetTempPath(), $"alignment-sweep-{Guid.NewGuid():N}.db");
        try
        {
            var now = Load(file, count);
            MovableClock clock = new(now);
            using var dataverse = LocalDataverse.Open(new LocalOptions { File = file, Clock = clock });
            Measure(dataverse, clock, "The deadline has passed");
            Measure(dataverse, clock, "Swept again");
            clock.Forward(TimeSpan.FromMinutes(2));
            Measure(dataverse, clock, "Two minutes later, half the time over");
            Measure(dataverse, clock, "Swept again");
            return 0;
        }
        finally
        {
            foreach (var part in new[] { file, file + "-wal", file + "-shm" }) File.Delete(part);
        }
    }

    private static DateTimeOffset Load(string file, int count)
    {
        Mould overdue;
        IReadOnlyList<Mould> running;
        IReadOnlyList<Guid> owners;
        DateTimeOffset now;
        using (SweepOrganisation organisation = new(file))
        {
            organisation.Live(out overdue, out running);
            (owners, now) = (organisation.Owners, organisation.Now);
        }

        if (overdue.RunningTimers == 0 || running.Any(mould => mould.RunningTimers == 0)) throw new InvalidOperationException($"Clocks that run: {overdue.RunningTimers} of the overdue lead, {string.Join(", ", running.Select(mould => mould.RunningTimers))} of the others. The moulds are of no use.");
        var clock = Stopwatch.StartNew();
        var (timers, rows) = (0, 0L);
        using var store = SqliteStore.Open(file);
        Rows writer = new(store);
        using var change = store.Begin();
        foreach (var mould in running.Prepend(overdue)) mould.Read(writer);
        for (var number = 0; timers < count; number++)
        {
            // The overdue mould itself is one of them.
            var mould = number < (count / OneIn) - 1 ? overdue : running[number % running.Count];
            mould.Copy(writer, owners[number % owners.Count]);
            timers += mould.RunningTimers;
            rows += mould.RowCount;
        }

        change.Commit();
        Say("{0:N0} running clocks, {1:N0} of them newly overdue: {2:N0} rows loaded in {3:N1} s", timers, count / OneIn, rows, clock.Elapsed.TotalSeconds);
        return now;
    }

    private static void Measure(LocalDataverse dataverse, MovableClock clock, string what)
    {
        List<Slice> slices = [];
        var admin = dataverse.Service(dataverse.AdminId);
        SweepResult result;
        do
        {
            dataverse.Requests.Reset();
            var (before, start) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
            result = SweepRun.Run(admin, once: true);
            slices.Add(new Slice(Stopwatch.GetElapsedTime(start).TotalSeconds, dataverse.Requests.Total, GC.GetTotalAllocatedBytes(precise: true) - before, result.Handled));
            Trace(slices.Count, result, dataverse.Requests.ByMessage);
        }
        while (result.More);
        var handled = slices.Sum(slice => slice.Handled);
        Say("{0}: {1:N0} handled in {2:N0} slices, {3:N1} s", what, handled, slices.Count, slices.Sum(slice => slice.Seconds));
        Say("  a slice: {0:N3} s median, {1:N3} s longest; {2:N0} requests median, {3:N0} most; {4:N1} MB allocated median", Median(slices, slice => slice.Seconds), slices.Max(slice => slice.Seconds), Median(slices, slice => slice.Requests), slices.Max(slice => slice.Requests), Median(slices, slice => slice.Allocated) / 1048576);
        if (handled == 0) return;
        Say("  each handled: {0:N2} requests, {1:N1} ms, {2:N1} KB allocated", slices.Sum(slice => slice.Requests) / (double)handled, slices.Sum(slice => slice.Seconds) * 1000 / handled, slices.Sum(slice => slice.Allocated) / 1024.0 / handled);
        Say("  rows written: {0}", string.Join(", ", Written.Select(table => (table, Count: Touched(admin, table, clock.GetUtcNow().UtcDateTime))).Where(each => each.Count > 0).Select(each => $"{each.Count:N0} {each.table}")));
    }

    /// <summary>The first slices in detail, to see what they consist of.</summary>
    private static void Trace(int number, SweepResult result, IReadOnlyDictionary<string, int> requests)
    {
        if (number <= 2) Say("  slice {0}: {1} {2}", number, result.Summary, string.Join(", ", requests.OrderByDescending(each => each.Value).Select(each => $"{each.Value} {each.Key}")));
    }

    private static int Touched(IOrganizationService service, string table, DateTime moment)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false), PageInfo = new PagingInfo { Count = 5000, PageNumber = 1 } };
        query.Criteria.AddCondition(T.Lead.ModifiedOn, ConditionOperator.Equal, moment);
        var count = 0;
        EntityCollection page;
        do
        {
            page = service.RetrieveMultiple(query);
            count += page.Entities.Count;
            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
        while (page.MoreRecords);
        return count;
    }

    private static double Median(List<Slice> slices, Func<Slice, double> of)
    {
        var ordered = slices.Select(of).Order().ToList();
        return ordered[ordered.Count / 2];
    }

    private static void Say(string format, params object[] values) => Console.WriteLine(string.Format(CultureInfo.InvariantCulture, format, values));
}
