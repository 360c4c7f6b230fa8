using Alignment.Domain.Kpi;
using Alignment.Plugins.Kpi.Periods;
using Alignment.Plugins.Kpi.Tallying;
using Alignment.Plugins.Kpi.Values;

namespace Alignment.Plugins.Kpi;

/// <summary>One slice: what changed, then the periods that are no longer true, as many as a slice may hold.</summary>
internal sealed class Refresh(Meter meter, Reporting reporting)
{
    /// <summary>A slice stays well under the two minutes that the platform gives a request.</summary>
    private const int MostRequests = 300;
    private const int MostValues = 20000;

    private readonly DateTime now = meter.On.Now;
    private readonly string currency = BaseCurrency.Of(meter.On);

    public int Marked { get; private set; }

    public int Counted { get; private set; }

    public int Written { get; private set; }

    public int Restated { get; private set; }

    public int Waiting { get; private set; }

    public string Summary => Counted == 0 && Waiting == 0
        ? "Nothing has changed since the last refresh."
        : $"{Counted} periods counted, {Written} values written{(Restated == 0 ? "" : $", {Restated} of them restate a frozen one")}{(Waiting == 0 ? "" : $"; {Waiting} periods wait")}.";

    public void Run(int take, bool isFull)
    {
        RefreshBeat.Write(meter);
        var catalogue = Catalogue.Read(meter);
        var book = PeriodBook.Read(meter);
        // While periods wait, the slices of one refresh go on with them: what changes meanwhile is found by the next refresh.
        if (book.Waiting == 0 || isFull) Mark(book, catalogue, isFull);
        Marked += book.MarkDue();
        var with = new Counting(meter, reporting, catalogue.Preferred);
        var store = new ValueStore(meter);
        while (Counted < take && Written < MostValues && book.Next() is { } period && IsWithin(period, book)) Count(period, with, catalogue, store, book);
        Waiting = book.Waiting;
        book.Save();
    }

    /// <summary>What stands is cheaply moved by what this slice knows of it; the next one would count it whole.</summary>
    private bool IsWithin(Period period, PeriodBook book) => meter.Requests < MostRequests || book.MovesOf(period) is not null;

    private void Mark(PeriodBook book, Catalogue catalogue, bool isFull)
    {
        var changes = new Changes(meter, reporting, catalogue, book);
        if (isFull || book.Watermark is not { } watermark || catalogue.ChangedOn >= watermark) Marked = changes.MarkAll();
        else Marked = changes.Mark(watermark);
        foreach (var row in book.Rows.Where(row => Atoms.Is(row.Period.Kind) && row.RecountAfter <= now).ToList()) Marked += book.Mark(row.Period) ? 1 : 0;
        foreach (var kind in Atoms.Kinds.Where(kind => !book.Knows(reporting.Calendar.Of(kind, now)))) Marked += book.Mark(reporting.Calendar.Of(kind, now)) ? 1 : 0;
        book.LookedUpToNow();
    }

    private void Count(Period period, Counting with, Catalogue catalogue, ValueStore store, PeriodBook book)
    {
        var before = meter.Requests;
        var figures = new PeriodCount(with, catalogue, store, book).Of(period);
        book.Keep(period);
        var isBelieved = book.IsBelieved(period);
        var writing = new ValueWriting(meter, new ValueTexts(reporting.Calendar, currency, now, book.First), store.Standing(period, isBelieved), period, isBelieved);
        writing.Write(figures, catalogue);
        Counted++;
        Written += writing.Written;
        Restated += writing.Restated;
        if (reporting.Calendar.Parent(period) is { } parent) book.Move(parent, writing.Moves);
        if (writing.Moves.Count > 0) Later(period, book);
        book.Done(period, StaleTimes.Next(reporting.Calendar, period, catalogue.Horizons, catalogue.FreezeDays, now), meter.Requests - before, figures.Count);
    }

    /// <summary>What is compared with this period, or grows from it.</summary>
    private void Later(Period period, PeriodBook book)
    {
        foreach (var later in new[] { reporting.Calendar.Next(period), reporting.Calendar.NextYear(period) })
        {
            if (later is not null && later.Start <= now && book.Knows(later)) book.MarkCompared(later);
        }
    }
}
