using Alignment.Domain.Lifecycle;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>Another owner: sales' clocks pass on by their policy's rule, and waiting for an owner in sales ends.</summary>
internal static class NewOwner
{
    private static readonly TimerKind[] Passed = [TimerKind.FirstFollowUp, TimerKind.Decision, TimerKind.Work, TimerKind.Attempts];

    public static void Follow(ClockKeeper keeper)
    {
        var save = keeper.Save;
        if (save.Before is null || !save.Changes(T.Lead.OwnerId) || save.Stood<EntityReference>(T.Lead.OwnerId) is not { } before) return;
        var owner = keeper.Owner;
        // An acceptance that is taken back later finds its decision with who has the lead by then.
        if (keeper.Book.Current(TimerKind.Decision) is { StoppedOn: not null } decided && keeper.Story.Stage == Stage.Sal)
        {
            decided.Owner = owner.Id;
            decided.OwnedByTeam = owner.LogicalName == T.Team.Table;
            keeper.Changed();
        }

        var name = before.LogicalName == T.Team.Table ? Crew.Of(keeper.On, before.Id).Name : Person.Of(keeper.On, before.Id).Name;
        foreach (var kind in Passed)
        {
            if (keeper.Book.Open(kind) is not { } clock || clock.Owner == owner.Id) continue;
            keeper.Touch(clock, (one, calendar) => ClockPass.To(one, owner.Id, owner.LogicalName == T.Team.Table, name, keeper.Now, calendar));
        }

        if (keeper.Book.Open(TimerKind.Assignment) is not { } waits || !OwnerSide.IsSales(keeper.On, owner)) return;
        keeper.Touch(waits, (one, calendar) => ClockStop.Done(one, keeper.Now, keeper.Now, $"Given to {Words.Owner(keeper.On, owner)}", calendar));
        if (Stages.IsWithSales(keeper.Story.Stage)) ClockMoves.Assigned(keeper, keeper.Now);
    }
}
