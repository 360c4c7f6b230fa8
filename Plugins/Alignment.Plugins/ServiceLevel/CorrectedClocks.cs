using Alignment.Domain.Lifecycle;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>An administrator says when something really happened: the clocks of the pass that began or ended with it are counted afresh.</summary>
internal static class CorrectedClocks
{
    /// <param name="lead">With its clocks as they stand.</param>
    /// <param name="change">What is written to the lead.</param>
    /// <param name="at">When it happened, UTC.</param>
    /// <returns>The clocks as they are now.</returns>
    public static ClockBook Apply(Occasion on, Entity lead, Entity change, Stage to, bool isTouch, DateTime at)
    {
        var book = ClockBook.Read(lead.GetAttributeValue<string>(T.Lead.Clocks));
        var touched = new List<Clock>();
        if (isTouch) Stopped(on, book, TimerKind.FirstFollowUp, at, touched);
        else if (to == Stage.Mql)
        {
            if (book.HandedOffOn is not null) book.HandedOffOn = at;
            Started(on, book, TimerKind.FirstFollowUp, at, touched);
            Started(on, book, TimerKind.Decision, at, touched);
        }
        else if (to == Stage.Sal)
        {
            Stopped(on, book, TimerKind.Decision, at, touched);
            Started(on, book, TimerKind.Work, at, touched);
        }

        if (touched.Count == 0) return book;
        ClockKeeper.Show(change, book, NextDue.Of(book.Clocks, on.Now));
        TimerRows.Write(on, lead.ToEntityReference(), null, new EntityCollection(touched.ConvertAll(clock => TimerRow.Changed(on, clock))));
        return book;
    }

    private static void Stopped(Occasion on, ClockBook book, TimerKind kind, DateTime at, List<Clock> touched)
    {
        if (book.Current(kind) is not { StoppedOn: not null, State: not TimerState.Cancelled } clock) return;
        Again(on, clock, at);
        touched.Add(clock);
    }

    private static void Started(Occasion on, ClockBook book, TimerKind kind, DateTime at, List<Clock> touched)
    {
        if (book.Current(kind) is not { State: not (TimerState.Cancelled or TimerState.Uncovered) } clock) return;
        clock.StartedOn = at;
        if (clock.StoppedOn is { } stopped) Again(on, clock, stopped);
        else clock.Reckon(ClockCalendar.Of(on, clock), on.Now);
        touched.Add(clock);
    }

    /// <summary>As if it ran until now, and was stopped then. One that ended undone stays undone.</summary>
    private static void Again(Occasion on, Clock clock, DateTime stop)
    {
        var calendar = ClockCalendar.Of(on, clock);
        var wasUndone = clock.State == TimerState.Untouched;
        var by = clock.StoppedBy;
        clock.BreachedOn = null;
        clock.BreachedBy = null;
        ClockStop.TakeBack(clock, on.Now, calendar);
        if (wasUndone) ClockStop.Undone(clock, stop, by, calendar);
        else ClockStop.Done(clock, stop, stop, by, calendar);
    }
}
