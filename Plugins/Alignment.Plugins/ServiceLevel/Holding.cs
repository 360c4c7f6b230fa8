using Alignment.Domain.Lifecycle;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Lifecycle;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>The owner holds the follow-up and lets it go on; and a buyer who may not be called or mailed holds it too.</summary>
internal static class Holding
{
    public static bool IsUnreachable(LeadSave save) => save.Will<bool?>(T.Lead.DoNotPhone) == true && save.Will<bool?>(T.Lead.DoNotEMail) == true;

    public static void Follow(ClockKeeper keeper)
    {
        var save = keeper.Save;
        if (save.Before is null) return;
        if (!Stages.IsWithSales(keeper.Story.Stage))
        {
            if (save.Will<DateTime?>(T.Lead.HoldUntil) is not null) Clear(save);
            return;
        }

        if (save.Changes(T.Lead.HoldUntil) || (save.Changes(T.Lead.HoldReason) && save.Will<DateTime?>(T.Lead.HoldUntil) is not null)) Held(keeper);
        if (save.Changes(T.Lead.DoNotPhone) || save.Changes(T.Lead.DoNotEMail)) Consent(keeper);
    }

    public static void Clear(LeadSave save)
    {
        save.Target[T.Lead.HoldUntil] = null;
        save.Target[T.Lead.HoldReason] = null;
    }

    private static void Held(ClockKeeper keeper)
    {
        var save = keeper.Save;
        if ((save.Who & (Actor.Rep | Actor.Manager | Actor.System)) == 0)
            LeadLifecycle.Refuse(save, $"{ClockHold.Code} Only the owner of the lead or a sales manager holds its follow-up. Ask one of them.");
        if (save.Will<DateTime?>(T.Lead.HoldUntil) is not { } until)
        {
            save.Target[T.Lead.HoldReason] = null;
            foreach (var clock in keeper.Book.Clocks.FindAll(one => one.State == TimerState.Paused))
                keeper.Touch(clock, (one, calendar) => ClockHold.Resume(one, keeper.Now, calendar));
            if (IsUnreachable(save)) Consent(keeper);
            return;
        }

        var reason = save.Will<string>(T.Lead.HoldReason);
        if (ClockHold.Refusal(keeper.Book.Clocks.FindAll(one => !Side.IsMarketings(one.Kind)), until, reason, keeper.Now) is { } refusal) LeadLifecycle.Refuse(save, refusal);
        foreach (var clock in keeper.Book.Clocks.FindAll(one => !Side.IsMarketings(one.Kind) && ClockHold.Allows(one)))
            keeper.Touch(clock, (one, calendar) => ClockHold.Start(one, until, reason ?? "", keeper.Now, calendar));
    }

    private static void Consent(ClockKeeper keeper)
    {
        var isUnreachable = IsUnreachable(keeper.Save);
        foreach (var clock in keeper.Book.Clocks.FindAll(one => one.IsOpen && one.Terms.Pause == PauseRule.HoldOrMissingConsent))
        {
            var isHeld = clock.Holds.Exists(hold => hold.Reason == ClockHold.NoConsent && hold.To is null);
            if (isUnreachable && !isHeld) keeper.Touch(clock, (one, calendar) => ClockHold.Start(one, null, ClockHold.NoConsent, keeper.Now, calendar));
            else if (!isUnreachable && isHeld) keeper.Touch(clock, (one, calendar) => ClockHold.Resume(one, keeper.Now, calendar));
        }
    }
}
