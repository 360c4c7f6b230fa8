using Alignment.Domain.Lifecycle;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>What the moves and answers of a save start and stop.</summary>
internal static class ClockMoves
{
    public static void Follow(ClockKeeper keeper)
    {
        foreach (var told in keeper.Story.Events.ToList())
        {
            // A merge also writes an event of the other lead.
            if (told.Contains(T.StageEvent.Lead)) continue;
            var kind = told.GetAttributeValue<OptionSetValue>(T.StageEvent.Kind).Value;
            if (kind == T.EventKind.Answered) Answered(keeper);
            else if (kind == T.EventKind.Moved) Moved(keeper, Of(told, T.StageEvent.FromStage), Of(told, T.StageEvent.ToStage), told.GetAttributeValue<DateTime>(T.StageEvent.EffectiveOn));
        }
    }

    private static void Moved(ClockKeeper keeper, Stage from, Stage to, DateTime at)
    {
        if (to == Stage.Mql && from == Stage.Sal) TakenBack(keeper);
        else if (to == Stage.Mql) HandedOff(keeper, from, at);
        else if (to == Stage.Sal) Accepted(keeper, at);
        else if (to == Stage.Sql && Stages.IsWithSales(from)) Qualified(keeper, at);
        else if (to == Stage.Duplicate && MoveRequest.IsMerge(keeper.Save)) MergedClocks.Follow(keeper, at);
        else if (Stages.IsRejection(to)) GivenBack(keeper, from, to, at);
        else if (to == Stage.Inquiry) Woken(keeper, at);
    }

    /// <summary>A sweep that comes late is no breach of anybody's: the lead woke when it was due to.</summary>
    private static void Woken(ClockKeeper keeper, DateTime at)
    {
        var due = keeper.Book.Open(TimerKind.Wake)?.DueOn;
        Stop(keeper, TimerKind.Wake, due < at ? due.Value : at, "Woke");
    }

    private static void HandedOff(ClockKeeper keeper, Stage from, DateTime at)
    {
        var book = keeper.Book;
        Woken(keeper, at);
        if (from == Stage.Returned) Stop(keeper, TimerKind.MarketingAnswer, at, "Sent out again");
        var row = keeper.Story.Handoff;
        if (row?.Id == Guid.Empty)
        {
            book.NewPass(keeper.Save.Handoff?.Id);
            book.Met = keeper.Story.Verdict?.Met() ?? "";
        }
        else
        {
            book.HandedOffOn ??= keeper.Save.Stood<DateTime?>(T.Lead.HandedOffOn);
            PassMinutes.Undecided(keeper.Story.Current());
        }

        book.Marketer = keeper.Save.Errand?.IsSystem != true && keeper.Save.Who.HasFlag(Actor.Marketing) ? keeper.On.Context.InitiatingUserId
            : !OwnerSide.IsSales(keeper.On, keeper.Owner) && keeper.Owner.LogicalName == T.SystemUser.Table ? keeper.Owner.Id
            : book.Marketer;
        keeper.Changed();
        if (OwnerSide.IsSales(keeper.On, keeper.Owner)) Assigned(keeper, at);
        else keeper.Begin(TimerKind.Assignment, at);
        keeper.Begin(TimerKind.Decision, at);
    }

    /// <summary>Sales have an owner for it: from here on the buyer waits for them.</summary>
    public static void Assigned(ClockKeeper keeper, DateTime at)
    {
        var first = keeper.Begin(TimerKind.FirstFollowUp, at);
        var row = keeper.Story.Current();
        row[T.Handoff.AssignedOn] = at;
        row[T.Handoff.Uncovered] = first?.State == TimerState.Uncovered;
    }

    private static void Accepted(ClockKeeper keeper, DateTime at)
    {
        Stop(keeper, TimerKind.Decision, at, $"Accepted by {Person.Of(keeper.On, keeper.On.Context.InitiatingUserId).Name}");
        PassMinutes.Decided(keeper, at);
        keeper.Begin(TimerKind.Work, at);
        if (keeper.Book.Current(TimerKind.Attempts) is null) keeper.Begin(TimerKind.Attempts, at);
    }

    private static void TakenBack(ClockKeeper keeper)
    {
        var accepted = keeper.Save.Stood<DateTime?>(T.Lead.AcceptedOn) ?? keeper.Now;
        PassMinutes.Undecided(keeper.Story.Current());
        keeper.Touch(keeper.Book.Current(TimerKind.Decision), (clock, calendar) => ClockStop.TakeBack(clock, keeper.Now, calendar));
        Cancel(keeper, keeper.Book.Open(TimerKind.Work), "Acceptance taken back");
        if (keeper.Book.Open(TimerKind.Attempts) is { } attempts && attempts.StartedOn >= accepted) Cancel(keeper, attempts, "Acceptance taken back");
    }

    private static void Qualified(ClockKeeper keeper, DateTime at)
    {
        const string by = "Opportunity opened";
        Leave(keeper, TimerKind.FirstFollowUp, at, by);
        foreach (var kind in new[] { TimerKind.Decision, TimerKind.Work, TimerKind.Attempts }) Stop(keeper, kind, at, by);
        Cancel(keeper, keeper.Book.Open(TimerKind.Assignment), by);
        PassMinutes.Qualified(keeper, at);
    }

    private static void GivenBack(ClockKeeper keeper, Stage from, Stage to, DateTime at)
    {
        // Nobody decided a hand-off that the server took back from sales: what was due stays undone.
        var isDecision = keeper.Story.Handoff?.GetAttributeValue<OptionSetValue>(T.Handoff.Outcome)?.Value != T.Outcome.NotFollowedUp;
        var by = isDecision ? $"{Stages.Name(to)} by {Person.Of(keeper.On, keeper.On.Context.InitiatingUserId).Name}" : "Nobody followed up";
        Leave(keeper, TimerKind.FirstFollowUp, at, by);
        foreach (var kind in new[] { TimerKind.Decision, TimerKind.Work, TimerKind.Attempts })
        {
            if (isDecision) Stop(keeper, kind, at, by);
            else Leave(keeper, kind, at, by);
        }

        Cancel(keeper, keeper.Book.Open(TimerKind.Assignment), by);
        if (isDecision && from == Stage.Mql) PassMinutes.Decided(keeper, at);
        if (isDecision && Stages.IsWithSales(from)) keeper.Begin(TimerKind.MarketingAnswer, at);
        if (to == Stage.Recycled && keeper.Save.Target.GetAttributeValue<DateTime?>(T.Lead.RecycleOn) is { } wake) Waiting.Begin(keeper, at, wake);
    }

    private static void Answered(ClockKeeper keeper)
    {
        var id = keeper.Save.Errand?.Handoff?.Id;
        var clock = keeper.Book.Clocks.FindLast(one => one.Kind == TimerKind.MarketingAnswer && one.IsOpen && (one.Handoff ?? keeper.Save.Handoff?.Id) == id);
        keeper.Touch(clock, (one, calendar) => ClockStop.Done(one, keeper.Now, keeper.Now, $"Answered by {Person.Of(keeper.On, keeper.On.Context.InitiatingUserId).Name}", calendar));
    }

    private static void Stop(ClockKeeper keeper, TimerKind kind, DateTime at, string by) =>
        keeper.Touch(keeper.Book.Open(kind), (clock, calendar) => ClockStop.Done(clock, at, keeper.Now, by, calendar));

    private static void Leave(ClockKeeper keeper, TimerKind kind, DateTime at, string by) =>
        keeper.Touch(keeper.Book.Open(kind), (clock, calendar) => ClockStop.Undone(clock, at, by, calendar));

    private static void Cancel(ClockKeeper keeper, Clock? clock, string by) => keeper.Touch(clock, (one, _) => ClockStop.Cancel(one, keeper.Now, by));

    private static Stage Of(Entity told, string column) => StageChoice.Of(told.GetAttributeValue<OptionSetValue>(column));
}
