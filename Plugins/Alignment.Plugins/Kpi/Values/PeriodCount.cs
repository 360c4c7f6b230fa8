using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Periods;
using Alignment.Plugins.Kpi.Tallying;

namespace Alignment.Plugins.Kpi.Values;

/// <summary>Counts one period: a week or a month from rows, a longer one from its parts, and then what is made from other figures.</summary>
internal sealed class PeriodCount(Counting with, Catalogue catalogue, ValueStore store, PeriodBook book)
{
    private readonly DateTime now = with.Meter.On.Now;
    private readonly Dictionary<string, Comparison> comparisons = [];
    private readonly Lazy<HashSet<Guid>> dealKpis = new(() => [.. catalogue.All.Where(kpi => kpi.Probe?.Axes.Contains("D" + DealAxis.Closed) == true).Select(kpi => kpi.Id)]);

    public List<CountedFigure> Of(Period period)
    {
        var figures = FromWhatStands(period);
        if (figures is null)
        {
            figures = new Figures();
            if (Atoms.Is(period.Kind)) FromRows(figures, period);
            else FromParts(figures, period);
        }

        FromFigures(figures, period);
        return figures.All.Select(figure => figure with { Before = Before(figure, period) }).ToList();
    }

    /// <summary>
    /// What was counted and is no longer true only because parts of it became other ones, or because it is compared with something
    /// else now: no other part is read. Null when there is more to it than that.
    /// </summary>
    private Figures? FromWhatStands(Period period)
    {
        if (book.MovesOf(period) is not { } moves) return null;
        var figures = new Figures();
        var standing = store.Standing(period, book.IsBelieved(period)).Values.ToLookup(value => value.Key.Kpi);
        var moved = moves.ToLookup(move => move.Key.Kpi);
        PeriodTallies? tallies = null;
        foreach (var kpi in catalogue.Counted(period.Kind))
        {
            if (standing[kpi.Id].Any(value => value.Figure?.FormulaVersion != kpi.Formula.Version || value.FiltersHash != kpi.FiltersHash)) return null;
            if (kpi.Formula.Basis == KpiBasis.Snapshot) AsItStands(figures, kpi, period, standing[kpi.Id]);
            else if (!kpi.Formula.AddsUp && MayHaveOtherDeals(period, moves)) Count(figures, kpi, tallies ??= with.Now(period), period.Kind);
            else
            {
                Take(figures, kpi, standing[kpi.Id]);
                if (kpi.Formula.AddsUp && !moved[kpi.Id].All(move => figures.Move(kpi, move))) return null;
                if (kpi.Formula.IsOfTheWhole) figures.ShareTheWhole(kpi);
            }
        }

        return figures;
    }

    /// <summary>While a period lasts, its part that lasts says how things stand.</summary>
    private void AsItStands(Figures figures, CatalogueKpi kpi, Period period, IEnumerable<StoredValue> stood)
    {
        if (Atoms.Is(period.Kind)) return;
        var part = period.IsCurrent(now) ? Parts(period).LastOrDefault(part => part.IsCurrent(now)) : null;
        Take(figures, kpi, part is null ? stood : store.Of(part).Values.Where(value => value.Key.Kpi == kpi.Id));
    }

    private static void Take(Figures figures, CatalogueKpi kpi, IEnumerable<StoredValue> values)
    {
        foreach (var value in values) figures.Add(kpi, value.Key.By, value.Member, value.Count);
    }

    /// <summary>Of what does not add up over parts, opportunities are counted: a new day may bring some that nobody touched, and of a deleted one the parts tell.</summary>
    private bool MayHaveOtherDeals(Period period, IReadOnlyList<Move> moves) =>
        !Atoms.Is(period.Kind) && (book.HasOtherDeals || !WasCountedToday(period) || moves.Any(move => dealKpis.Value.Contains(move.Key.Kpi)));

    private void FromRows(Figures figures, Period period)
    {
        var tallies = with.Now(period);
        foreach (var kpi in catalogue.Counted(period.Kind))
        {
            // How things stand can be told of now only.
            if (kpi.Probe!.AsksForSnapshot && !period.IsCurrent(now)) continue;
            if (kpi.Probe.LooksAtEveryLead && WasCountedToday(period)) continue;
            Count(figures, kpi, tallies, period.Kind);
        }
    }

    private static void Count(Figures figures, CatalogueKpi kpi, PeriodTallies tallies, PeriodKind kind)
    {
        var formula = (CountedFormula)kpi.Formula;
        figures.Add(kpi, KpiDimension.Total, Member.Total, formula.Count(tallies.Of(KpiDimension.Total, Member.Total, kpi.Terms), kpi.Terms));
        foreach (var by in kpi.DimensionsOf(kind))
        {
            foreach (var member in kpi.Probe!.Members(tallies, by, kpi.Terms).ToList())
                figures.Add(kpi, by, member, formula.Count(tallies.Of(by, member, kpi.Terms), kpi.Terms));
        }
    }

    /// <summary>Sums of what was counted, never averages of shares. What does not add up is counted from rows again.</summary>
    private void FromParts(Figures figures, Period period)
    {
        var parts = Parts(period).Select(part => store.Of(part).Values.ToLookup(value => value.Key.Kpi)).ToList();
        PeriodTallies? tallies = null;
        foreach (var kpi in catalogue.Counted(period.Kind))
        {
            var snapshot = kpi.Formula.Basis == KpiBasis.Snapshot;
            if (!kpi.Formula.AddsUp && !snapshot) Count(figures, kpi, tallies ??= with.Now(period), period.Kind);
            else Take(figures, kpi, snapshot ? Latest(parts, kpi) : parts.SelectMany(part => part[kpi.Id]));
            if (kpi.Formula.IsOfTheWhole) figures.ShareTheWhole(kpi);
        }
    }

    private static IEnumerable<StoredValue> Latest(List<ILookup<Guid, StoredValue>> parts, CatalogueKpi kpi) =>
        Enumerable.Reverse(parts).FirstOrDefault(part => part.Contains(kpi.Id))?[kpi.Id] ?? [];

    private IEnumerable<Period> Parts(Period period)
    {
        if (period.Kind != PeriodKind.AllTime) return with.Reporting.Calendar.Children(period);
        return book.Rows.Select(row => row.Period).Where(part => part.Kind == PeriodKind.Year).OrderBy(part => part.Start);
    }

    private void FromFigures(Figures figures, Period period)
    {
        foreach (var kpi in catalogue.Derived(period.Kind))
        {
            var formula = (DerivedFormula)kpi.Formula;
            foreach (var by in new[] { KpiDimension.Total }.Concat(kpi.DimensionsOf(period.Kind)))
            {
                foreach (var member in by == KpiDimension.Total ? [Member.Total] : figures.Members(by))
                {
                    var lookup = new FigureLookup(catalogue, figures, by, member.Key, Earlier(kpi, period, LastPeriod), Earlier(kpi, period, LastYear));
                    if (formula.From(lookup) is { } count) figures.Add(kpi, by, member, count);
                }
            }
        }
    }

    private KpiCount? Before(CountedFigure figure, Period period)
    {
        // It stands there for a longer period to be added up from: nobody reads it of this one.
        if (!figure.Kpi.Periods.Contains(period.Kind)) return null;
        if (figure.Kpi.Formula is CountedFormula) return Earlier(figure.Kpi, period, LastPeriod)?.Of(figure.Kpi, figure.By, figure.Member.Key);
        // What is made from others is compared with what was made of them a whole period before.
        return with.Reporting.Calendar.Previous(period) is { } before && !period.IsCurrent(now) && store.Of(before).TryGetValue(figure.Key, out var stored) ? stored.Count : null;
    }

    private Comparison? Earlier(CatalogueKpi kpi, Period period, Func<Period, Period?> which)
    {
        if (which(period) is not { } earlier || !book.Knows(earlier) || (IsYoung(kpi, period) && !IsLast(period))) return null;
        var asOf = AsOf(kpi, period, earlier);
        var name = FormattableString.Invariant($"{(int)earlier.Kind} {earlier.Start.Ticks} {asOf?.Ticks}");
        if (!comparisons.TryGetValue(name, out var comparison)) comparisons[name] = comparison = new Comparison(with, store, earlier, asOf);
        return comparison;
    }

    /// <summary>Null when both are old enough to be compared as they stand.</summary>
    private DateTime? AsOf(CatalogueKpi kpi, Period period, Period earlier)
    {
        if (period.IsCurrent(now)) return with.Reporting.Calendar.SameElapsed(period, now, earlier);
        return IsYoung(kpi, period) ? earlier.Start + (now - period.Start) : null;
    }

    private bool WasCountedToday(Period period) =>
        book.Find(period)?.CountedOn is { } counted && with.Reporting.Day(counted) == with.Reporting.Day(now);

    /// <summary>A cohort that is over but has not been watched for long enough.</summary>
    private bool IsYoung(CatalogueKpi kpi, Period period) =>
        !period.IsCurrent(now) && kpi.Formula.Basis == KpiBasis.Cohort && now < period.End.AddDays(kpi.WatchedDays);

    /// <summary>The one before the current one is what people talk about; older ones are compared when they have been watched for long enough.</summary>
    private bool IsLast(Period period) => with.Reporting.Calendar.Next(period) is { } next && next.IsCurrent(now);

    private Period? LastPeriod(Period period) => with.Reporting.Calendar.Previous(period);

    private Period? LastYear(Period period) => with.Reporting.Calendar.LastYear(period);
}
