using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>Two leads become one: the clocks of the pass that goes on move to the lead that stays, with their deadlines; the others end.</summary>
internal static class MergedClocks
{
    private const string By = "Merged";

    public static void Follow(ClockKeeper keeper, DateTime at)
    {
        var master = keeper.Story.Others.Find(other => other.LogicalName == T.Lead.Table && other.Contains(T.Lead.CurrentHandoff));
        if (master is null)
        {
            foreach (var clock in keeper.Book.Clocks.FindAll(one => one.IsOpen)) keeper.Touch(clock, (one, _) => ClockStop.Cancel(one, at, By));
            return;
        }

        // What the lead that stays was timed for ends with its own pass; marketing still owe the answers they owe.
        var stays = ClockBook.Read(master.GetAttributeValue<string>(T.Lead.Clocks));
        foreach (var clock in stays.Clocks.FindAll(one => one.IsOpen && !Side.IsMarketings(one.Kind)))
        {
            ClockStop.Cancel(clock, at, By);
            clock.Home ??= master.Id;
            keeper.Story.Timers.Add(TimerRow.Changed(keeper.On, clock));
        }

        stays.Clocks.RemoveAll(one => !one.IsOpen);
        foreach (var clock in keeper.Book.Clocks.ToList())
        {
            clock.Home ??= keeper.Save.Target.Id;
            keeper.Changed(clock);
            if (clock.Kind == TimerKind.Wake) ClockStop.Cancel(clock, at, By);
            else stays.Clocks.Add(clock);
        }

        keeper.Book.Clocks.Clear();
        var next = NextDue.Of(stays.Clocks, at);
        stays.Attempts = keeper.Book.Attempts;
        stays.Channels = keeper.Book.Channels;
        stays.FirstAttemptOn = keeper.Book.FirstAttemptOn;
        stays.LastAttemptOn = keeper.Book.LastAttemptOn;
        stays.HandedOffOn = keeper.Book.HandedOffOn;
        stays.Met = keeper.Book.Met;
        ClockKeeper.Show(master, stays, next);
        keeper.MovedTo = master.ToEntityReference();
    }
}
