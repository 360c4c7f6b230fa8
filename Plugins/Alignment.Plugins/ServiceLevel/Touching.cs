using Alignment.Domain.Lifecycle;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>What a call, mail, meeting or message means for the clocks of the lead it is about.</summary>
internal static class Touching
{
    public static void Follow(ClockKeeper keeper)
    {
        if (keeper.Save.Errand?.Activity is not { } activity) return;
        if (!Stages.IsWithSales(keeper.Story.Stage) || keeper.Save.Handoff is null) return;
        var did = new LeadActivity(activity);
        if (did.IsContact) Contact(keeper, did);
        if (did.IsOutgoing) Attempt(keeper, did);
    }

    /// <summary>The buyer answered: nobody has to go on trying.</summary>
    private static void Contact(ClockKeeper keeper, LeadActivity did)
    {
        var save = keeper.Save;
        if (did.At < save.Stood<DateTime?>(T.Lead.HandedOffOn)) return;
        if (!(save.Stood<DateTime?>(T.Lead.ContactedOn) <= did.At))
        {
            save.Target[T.Lead.ContactedOn] = did.At;
            keeper.Story.Current()[T.Handoff.ContactedOn] = did.At;
        }

        keeper.Touch(keeper.Book.Open(TimerKind.Attempts), (clock, calendar) => ClockStop.Done(clock, did.At, keeper.Now, $"The buyer answered: {did.Channel}", calendar));
    }

    private static void Attempt(ClockKeeper keeper, LeadActivity did)
    {
        var save = keeper.Save;
        var first = keeper.Book.Current(TimerKind.FirstFollowUp);
        var touch = did.For(keeper.On, Had(first, did.At) ?? save.Stood<EntityReference>(T.Lead.OwnerId), first?.Terms.AnyoneCounts == true, save.Stood<DateTime?>(T.Lead.ContactedOn) is not null);
        if (!FirstTouch.Counts(touch, save.Stood<DateTime?>(T.Lead.HandedOffOn) ?? DateTime.MinValue)) return;
        keeper.Book.Tally(AttemptChannels.With(keeper.Book.Channels, touch.Channel), touch.At);
        keeper.Changed();
        var row = keeper.Story.Current();
        row[T.Handoff.Attempts] = keeper.Book.Attempts;
        row[T.Handoff.Channels] = keeper.Book.Channels;
        row[T.Handoff.FirstAttemptOn] = keeper.Book.FirstAttemptOn;
        row[T.Handoff.LastAttemptOn] = keeper.Book.LastAttemptOn;
        if (FirstTouch.IsFirst(touch.At, save.Stood<DateTime?>(T.Lead.FirstTouchOn))) First(keeper, did, touch, row);
        if (keeper.Book.Current(TimerKind.Attempts) is null) keeper.Begin(TimerKind.Attempts, touch.At);
        if (keeper.Book.Open(TimerKind.Attempts) is { } attempts && attempts.Terms.Attempts > 0 && keeper.Book.Attempts >= attempts.Terms.Attempts)
            keeper.Touch(attempts, (clock, calendar) => ClockStop.Done(clock, touch.At, keeper.Now, $"{keeper.Book.Attempts} attempts", calendar));
    }

    /// <summary>Who had the lead when it happened: what comes in late is theirs, although the lead has been passed on. Null for who has it now.</summary>
    private static EntityReference? Had(Clock? clock, DateTime at) =>
        clock?.PastOwners.Find(one => at < one.Until) is { } had ? new EntityReference(had.IsTeam ? T.Team.Table : T.SystemUser.Table, had.Owner) : null;

    private static void First(ClockKeeper keeper, LeadActivity did, Touch touch, Entity row)
    {
        var save = keeper.Save;
        save.Target[T.Lead.FirstTouchOn] = touch.At;
        row[T.Handoff.FirstTouchOn] = touch.At;
        row[T.Handoff.FirstTouchBy] = new EntityReference(T.SystemUser.Table, did.User);
        row[T.Handoff.FirstTouchKind] = touch.Channel;
        row[T.Handoff.FirstTouchId] = did.Id;
        var isBackdated = did.RecordedOn - touch.At > TimeSpan.FromMinutes(save.Policy.TouchBackdatedMinutes);
        row[T.Handoff.Backdated] = isBackdated;
        if (keeper.Story.Stage == Stage.Mql) LeadState.Contact(save);
        keeper.Story.Tell(T.EventKind.FirstTouch, keeper.Story.Stage, Actor.System, touch.Channel)[T.StageEvent.EffectiveOn] = touch.At;
        Stop(keeper, did, touch, isBackdated);
        PassMinutes.FollowedUp(keeper, touch.At, row);
    }

    private static void Stop(ClockKeeper keeper, LeadActivity did, Touch touch, bool isBackdated)
    {
        if (keeper.Book.Current(TimerKind.FirstFollowUp) is not { } clock || clock.State == TimerState.Uncovered) return;
        var counts = isBackdated && clock.Terms.TouchAsRecorded ? did.RecordedOn : touch.At;
        keeper.Touch(clock, (one, calendar) => ClockStop.Done(one, counts, keeper.Now, $"{touch.Channel} by {Person.Of(keeper.On, did.User).Name}", calendar));
        if (isBackdated) keeper.Backdated(clock);
    }
}
