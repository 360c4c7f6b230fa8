using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.BusinessTime;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>The clocks of one lead during one save: what ran before, what the save does to them, the rows that follow from it.</summary>
internal sealed class ClockKeeper
{
    private readonly List<Clock> changed = [];
    private readonly Dictionary<string, Start> started = [];
    private readonly Dictionary<string, Start> rematched = [];
    private readonly HashSet<string> backdated = [];

    public ClockKeeper(Story story)
    {
        Story = story;
        Book = ClockBook.Read(story.Save.Stood<string>(T.Lead.Clocks));
    }

    public Story Story { get; }

    public LeadSave Save => Story.Save;

    public Occasion On => Save.On;

    public DateTime Now => Save.Now;

    public ClockBook Book { get; }

    /// <summary>Something of the book is different from what the lead says.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Who has the lead after the save.</summary>
    public EntityReference Owner => Save.Will<EntityReference>(T.Lead.OwnerId) ?? new EntityReference(T.SystemUser.Table, On.Context.UserId);

    public BusinessCalendar CalendarOf(Clock clock) => ClockCalendar.Of(On, clock);

    /// <summary>Does something to a clock that is there; nothing for none.</summary>
    public void Touch(Clock? clock, Action<Clock, BusinessCalendar> change)
    {
        if (clock is null) return;
        change(clock, CalendarOf(clock));
        Changed(clock);
    }

    public void Changed(Clock clock)
    {
        if (!changed.Contains(clock)) changed.Add(clock);
        IsChanged = true;
    }

    public void Changed() => IsChanged = true;

    /// <summary>The lead that this one is merged into takes the clocks over.</summary>
    public EntityReference? MovedTo { get; set; }

    /// <summary>Starts a clock, if a policy is for it or its absence has to be seen.</summary>
    public Clock? Begin(TimerKind kind, DateTime at)
    {
        // History has no clocks: what happened before Alignment was promised to nobody.
        if (Save.Will<bool?>(T.Lead.Historical) == true || Start.Of(this, kind, at) is not { } start) return null;
        Book.Clocks.Add(start.Clock);
        started[start.Clock.Key] = start;
        Changed(start.Clock);
        return start.Clock;
    }

    /// <summary>A running clock counts under another policy, or under the same one as it is now, from its own start.</summary>
    public void Rematch(Clock clock, SlaPolicy policy, string explanation)
    {
        rematched[clock.Key] = Start.Rematched(this, clock, policy, explanation);
        Changed(clock);
    }

    /// <summary>What stopped it was entered long after it happened.</summary>
    public void Backdated(Clock clock) => backdated.Add(clock.Key);

    /// <summary>Writes the book and what the lead shows of it; leaves the rows for after the save.</summary>
    public void Leave()
    {
        if (!IsChanged) return;
        Show(Save.Target, Book, NextDue.Of(Book.Clocks, Now));
        foreach (var clock in changed) Story.Timers.Add(Row(clock));
    }

    /// <summary>What the lead itself shows of its clocks.</summary>
    public static void Show(Entity lead, ClockBook book, NextDue next)
    {
        lead[T.Lead.Clocks] = book.Write();
        lead[T.Lead.Attempts] = book.Attempts;
        lead[T.Lead.NextDue] = next.Clock?.DueOn;
        lead[T.Lead.NextDueOf] = next.Clock is { } clock ? Offset.From(clock.Kind) : null;
        lead[T.Lead.WarnOn] = next.Clock?.WarnOn;
        lead[T.Lead.SlaState] = next.State is { } state ? Offset.From(state) : null;
    }

    private Entity Row(Clock clock)
    {
        var row = started.TryGetValue(clock.Key, out var start) ? TimerRow.New(this, start)
            : rematched.TryGetValue(clock.Key, out var other) ? TimerRow.Rematched(this, other)
            : TimerRow.Changed(On, clock);
        if (backdated.Contains(clock.Key)) row[T.Timer.Backdated] = true;
        if (MovedTo is not null) row[T.Timer.Lead] = MovedTo;
        return row;
    }
}
