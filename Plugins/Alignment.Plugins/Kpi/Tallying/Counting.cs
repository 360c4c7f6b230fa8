using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Periods;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>What counting needs besides the period.</summary>
/// <param name="preferred">By which dimension an axis is asked for anyway, so that its total costs no query of its own.</param>
internal sealed class Counting(Meter meter, Reporting reporting, Func<string, PeriodKind, KpiDimension> preferred)
{
    private readonly Dictionary<string, object> standing = [];
    private SnapshotTally? snapshot;

    public Meter Meter => meter;

    public Reporting Reporting => reporting;

    public Teams Teams { get; } = new(meter);

    /// <summary>How things stand now: the same for the week and the month that last.</summary>
    public SnapshotTally Snapshot => snapshot ??= Snapshots.Take(meter);

    /// <summary>The same, of what is divided.</summary>
    public TDivided Standing<TDivided>(string name, Func<TDivided> ask) where TDivided : class
    {
        if (!standing.TryGetValue(name, out var known)) standing[name] = known = ask();
        return (TDivided)known;
    }

    /// <summary>A period as it stands now.</summary>
    public PeriodTallies Now(Period period) => new(this, axis => preferred(axis, period.Kind), period.Start, period.End, meter.On.Now, isPast: false);

    /// <summary>An earlier period as it stood when as much of it had passed: only what was known by then.</summary>
    public PeriodTallies Then(Period period, DateTime asOf) => new(this, _ => KpiDimension.Total, period.Start, period.End < asOf ? period.End : asOf, asOf, isPast: true);
}
