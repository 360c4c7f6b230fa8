using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A lead that turns hot moves to the policy for hot leads, where its policy says so, counted from the same start.</summary>
internal static class Rematching
{
    public static void Follow(ClockKeeper keeper)
    {
        if (keeper.Save.Before is null || !Pass.Columns.Any(keeper.Save.Changes)) return;
        foreach (var clock in keeper.Book.Clocks.FindAll(one => one.IsOpen && one.Terms.Rematches && one.Handoff is null))
        {
            var match = PolicyMatch.Of(Policies.Of(keeper.On).Active, clock.Kind, Pass.Of(keeper.Story), keeper.Now);
            if (match.Policy is { } policy && policy.Id != clock.Policy) keeper.Rematch(clock, policy, match.Explanation);
        }
    }
}
