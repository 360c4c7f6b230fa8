using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Tallying;
using Alignment.Plugins.Kpi.Values;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Periods;

/// <summary>All periods that were ever counted or wait to be.</summary>
internal sealed class PeriodBook
{
    private readonly Meter meter;
    private readonly Dictionary<Guid, PeriodRow> rows;
    private readonly Dictionary<Guid, Period> waiting = [];
    private readonly Dictionary<Guid, Entity> marked = [];
    private readonly HashSet<Guid> comparedOnly = [];
    private readonly HashSet<Guid> due = [];
    private readonly HashSet<Guid> waitedBefore;
    private readonly Dictionary<Guid, List<Move>> moves = [];
    private bool isWhole;
    private DateTime? lookedAt;

    private PeriodBook(Meter meter, Dictionary<Guid, PeriodRow> rows)
    {
        this.meter = meter;
        this.rows = rows;
        foreach (var row in rows.Values.Where(row => row.IsStale)) waiting[PeriodRow.Id(row.Period)] = row.Period;
        waitedBefore = [.. waiting.Keys];
    }

    /// <summary>Everything up to here has been looked at; null before the first refresh.</summary>
    public DateTime? Watermark => rows.Values.FirstOrDefault(row => row.Period.Kind == PeriodKind.AllTime)?.Watermark;

    /// <summary>When the first thing happened that is known, UTC; null while nothing is.</summary>
    public DateTime? First => rows.Values.Where(row => row.Period.Kind == PeriodKind.Month).Select(row => (DateTime?)row.Period.Start).Min();

    public int Waiting => waiting.Count;

    public IEnumerable<PeriodRow> Rows => rows.Values;

    public static PeriodBook Read(Meter meter) => new(
        meter,
        meter.All(new QueryExpression(T.KpiPeriod.Table) { ColumnSet = PeriodRow.Columns }).Select(PeriodRow.Of).ToDictionary(row => PeriodRow.Id(row.Period)));

    public PeriodRow? Find(Period period) => rows.TryGetValue(PeriodRow.Id(period), out var row) ? row : null;

    public bool Knows(Period period) => rows.ContainsKey(PeriodRow.Id(period)) || waiting.ContainsKey(PeriodRow.Id(period));

    /// <returns>Whether it was not waiting already.</returns>
    public bool Mark(Period period)
    {
        var id = PeriodRow.Id(period);
        comparedOnly.Remove(id);
        var isNew = !waiting.ContainsKey(id);
        if (!isNew && !due.Remove(id)) return false;
        waiting[id] = period;
        marked[id] = PeriodRow.Stale(period, meter.On.Now);
        return isNew;
    }

    /// <summary>
    /// Longer periods that time alone has made other ones. Every slice of a refresh finds them again, so that it is not written
    /// down: one that waits in the table has parts that became other ones, and is added up anew.
    /// </summary>
    /// <returns>How many there are.</returns>
    public int MarkDue()
    {
        var until = lookedAt ?? Watermark;
        foreach (var row in rows.Values.Where(row => !Atoms.Is(row.Period.Kind) && row.RecountAfter <= until && (lookedAt is not null || row.CountedOn < until)))
        {
            var id = PeriodRow.Id(row.Period);
            if (waiting.ContainsKey(id)) continue;
            waiting[id] = row.Period;
            due.Add(id);
        }

        return due.Count;
    }

    /// <summary>Its own rows are as they were; another period that it is compared with is not. The next slice no longer knows that, and counts it whole.</summary>
    public void MarkCompared(Period period)
    {
        if (Mark(period)) comparedOnly.Add(PeriodRow.Id(period));
    }

    /// <summary>Opportunities were found changed: what is counted from them for a whole period is counted again.</summary>
    public bool HasOtherDeals { get; set; }

    /// <summary>Everything is counted anew: nothing that stands is believed.</summary>
    public void MarkWhole() => isWhole = true;

    /// <summary>Figures of its parts became other ones in this slice.</summary>
    public void Move(Period period, List<Move> figures)
    {
        Mark(period);
        var id = PeriodRow.Id(period);
        if (moves.TryGetValue(id, out var before)) before.AddRange(figures);
        else moves[id] = [.. figures];
    }

    /// <summary>It was found changed in this slice, so that all of the change is known; a full refresh believes nothing.</summary>
    public bool IsBelieved(Period period) => !isWhole && !waitedBefore.Contains(PeriodRow.Id(period));

    /// <summary>
    /// All that has changed in a period since it was counted, so that what stands need only be moved; null when that is not known:
    /// a week or a month is asked of the rows, and what waited before this slice was changed in one that is forgotten.
    /// </summary>
    public IReadOnlyList<Move>? MovesOf(Period period)
    {
        var id = PeriodRow.Id(period);
        if (Atoms.Is(period.Kind)) return comparedOnly.Contains(id) ? [] : null;
        if (!IsBelieved(period) || Find(period)?.CountedOn is null) return null;
        return moves.TryGetValue(id, out var figures) ? figures : [];
    }

    /// <summary>The next one to count: a period after the ones it is made of, and after the ones it is compared with.</summary>
    public Period? Next() => waiting.Values.OrderBy(period => period.Kind).ThenBy(period => period.Start).FirstOrDefault();

    public void Done(Period period, DateTime? recountAfter, int requests, int values)
    {
        waiting.Remove(PeriodRow.Id(period));
        comparedOnly.Remove(PeriodRow.Id(period));
        var row = PeriodRow.Stale(period, meter.On.Now);
        row[T.KpiPeriod.Stale] = false;
        row[T.KpiPeriod.StaleSince] = null;
        row[T.KpiPeriod.CountedOn] = meter.On.Now;
        row[T.KpiPeriod.RecountAfter] = recountAfter;
        row[T.KpiPeriod.Requests] = requests;
        row[T.KpiPeriod.Values] = values;
        marked[row.Id] = row;
        rows[row.Id] = PeriodRow.Of(row);
    }

    /// <summary>All that changed before now is known.</summary>
    public void LookedUpToNow() => lookedAt = meter.On.Now;

    /// <summary>Its values point at its row: that must be there first.</summary>
    public void Keep(Period period)
    {
        if (marked.ContainsKey(PeriodRow.Id(period))) Save();
    }

    /// <summary>Writes what was marked and counted. One request.</summary>
    public void Save()
    {
        if (lookedAt is not null) Ever()[T.KpiPeriod.Watermark] = lookedAt;
        if (marked.Count == 0) return;
        var targets = new EntityCollection(marked.Values.ToList()) { EntityName = T.KpiPeriod.Table };
        Errand.AsServer(meter.On, () => meter.Send(new UpsertMultipleRequest { Targets = targets }));
        marked.Clear();
    }

    /// <summary>The row of all time also keeps how far the changes are known.</summary>
    private Entity Ever()
    {
        var id = PeriodRow.Id(Period.AllTime);
        if (marked.TryGetValue(id, out var row)) return row;
        row = PeriodRow.Stale(Period.AllTime, meter.On.Now);
        row.Attributes.Remove(T.KpiPeriod.StaleSince);
        row[T.KpiPeriod.Stale] = waiting.ContainsKey(id) && !due.Contains(id);
        return marked[id] = row;
    }
}
