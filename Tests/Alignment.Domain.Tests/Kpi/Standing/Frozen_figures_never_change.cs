using Alignment.Domain.Kpi;
using Alignment.Domain.Tests.Kpi.Periods;
using static Alignment.Domain.Tests.Kpi.Periods.Calendars;

namespace Alignment.Domain.Tests.Kpi.Standing;

public sealed class Frozen_figures_never_change
{
    private static readonly KpiFormula share = KpiFormulas.Find("MQL_SAL")!;
    private static readonly KpiFormula snapshot = KpiFormulas.Find("UNCOVERED")!;
    private static readonly Period october = Utc.Of(PeriodKind.Month, Instant(2026, 10, 1));
    private static readonly KpiCount before = new(40, 100, 100);
    private static readonly KpiCount late = new(41, 100, 100);

    [Fact]
    public void A_first_figure_is_written() => Is(StandingAct.Write, KpiValueStatus.ToDate, Of(null, before, Instant(2026, 10, 9)));

    [Fact]
    public void A_figure_to_date_is_amended_in_place() => Is(StandingAct.Amend, KpiValueStatus.ToDate, Of(Open(before), late, Instant(2026, 10, 9)));

    [Fact]
    public void The_same_figure_again_changes_nothing() => Is(StandingAct.Unchanged, KpiValueStatus.ToDate, Of(Open(before), before, Instant(2026, 10, 9)));

    [Fact]
    public void When_its_period_is_over_it_is_provisional_for_the_agreed_days()
    {
        Is(StandingAct.Amend, KpiValueStatus.Provisional, Of(Open(before), before, Instant(2026, 11, 1)));
        Is(StandingAct.Unchanged, KpiValueStatus.Provisional, Of(Open(before, KpiValueStatus.Provisional), before, Instant(2026, 11, 30)));
        Is(StandingAct.Amend, KpiValueStatus.Provisional, Of(Open(before, KpiValueStatus.Provisional), late, Instant(2026, 11, 30)));
    }

    [Fact]
    public void Then_it_is_frozen_with_what_was_counted_last() =>
        Is(StandingAct.Freeze, KpiValueStatus.Frozen, Of(Open(before, KpiValueStatus.Provisional), late, Instant(2026, 12, 1)));

    [Fact]
    public void What_comes_in_after_that_is_a_restatement()
    {
        var standing = Of(Frozen(before), late, Instant(2026, 12, 5));

        Is(StandingAct.Restate, KpiValueStatus.Frozen, standing);
        Assert.True(standing.IsRestatement);
        Assert.Equal(41, standing.Count.Numerator);
    }

    [Fact]
    public void And_without_anything_late_it_stands() => Is(StandingAct.Unchanged, KpiValueStatus.Frozen, Of(Frozen(before), before, Instant(2027, 6, 1)));

    [Fact]
    public void A_median_that_moved_is_a_change_although_as_many_were_counted()
    {
        var median = KpiFormulas.Find("FOLLOWUP_MEDIAN")!;
        var stored = new StoredFigure { Count = Median(10, 20), FormulaVersion = 1, Status = KpiValueStatus.Frozen, FrozenOn = Instant(2026, 12, 1) };

        var standing = Domain.Kpi.Standing.Of(stored, Median(10, 90), median, october, 30, Instant(2026, 12, 5));

        Is(StandingAct.Restate, KpiValueStatus.Frozen, standing);
    }

    [Fact]
    public void Money_that_was_stored_to_six_decimals_is_the_same_money() =>
        Assert.True(new KpiCount(1234.56789012345m, 7.000000000001m, 3).IsSameAs(new KpiCount(1234.56789m, 7, 3)));

    [Fact]
    public void A_spread_that_was_stored_coarser_is_the_same_spread()
    {
        var fresh = new KpiCount(200_000, 200_000, 200_000, Histogram.OfValues(Enumerable.Range(0, 200_000).Select(value => (long)value)));
        var stored = KpiCount.Read(200_000, 200_000, 200_000, fresh.WriteSpread(1048576));

        Assert.True(stored.Spread!.Bins < fresh.Spread!.Bins);
        Assert.True(stored.IsSameAs(fresh) && fresh.IsSameAs(stored));
        Assert.False(stored.IsSameAs(new KpiCount(200_000, 200_000, 200_000, Histogram.OfValues(Enumerable.Range(0, 200_000).Select(value => value * 2L)))));
    }

    [Fact]
    public void Another_way_of_counting_is_told_apart_from_late_facts() => Is(
        StandingAct.NewFormulaVersion,
        KpiValueStatus.Frozen,
        Of(new StoredFigure { Count = before, FormulaVersion = 0, Status = KpiValueStatus.Frozen, FrozenOn = Instant(2026, 12, 1) }, before, Instant(2026, 12, 5)));

    [Fact]
    public void All_time_is_never_over() => Assert.Equal(KpiValueStatus.ToDate, Domain.Kpi.Standing.StatusAt(Period.AllTime, 0, Instant(2030, 1, 1)));

    [Fact]
    public void How_things_stood_in_the_past_cannot_be_found_out_later()
    {
        Is(StandingAct.Skip, KpiValueStatus.Provisional, Of(null, late, Instant(2026, 11, 5), snapshot));
        var kept = Of(Open(before), late, Instant(2026, 12, 5), snapshot);
        Is(StandingAct.Freeze, KpiValueStatus.Frozen, kept);
        Assert.Same(before, kept.Count);
        Is(StandingAct.Unchanged, KpiValueStatus.Frozen, Of(Frozen(before), late, Instant(2027, 1, 5), snapshot));
    }

    private static Domain.Kpi.Standing Of(StoredFigure? stored, KpiCount fresh, DateTime now, KpiFormula? formula = null) =>
        Domain.Kpi.Standing.Of(stored, fresh, formula ?? share, october, freezeDays: 30, now);

    private static StoredFigure Open(KpiCount count, KpiValueStatus status = KpiValueStatus.ToDate) => new() { Count = count, FormulaVersion = 1, Status = status };

    private static StoredFigure Frozen(KpiCount count) =>
        new() { Count = count, FormulaVersion = 1, Status = KpiValueStatus.Frozen, FrozenOn = Instant(2026, 12, 1) };

    private static KpiCount Median(params long[] values) => new(values.Length, 5, values.Length, Histogram.OfValues(values));

    private static void Is(StandingAct act, KpiValueStatus status, Domain.Kpi.Standing standing)
    {
        Assert.Equal(act, standing.Act);
        Assert.Equal(status, standing.Status);
    }
}
