using Alignment.Domain.Lifecycle;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>What a save of a lead does to its clocks: they start, stand still, stop and pass on in the transaction that causes it.</summary>
internal static class LeadClocks
{
    public static void Follow(Story story)
    {
        var save = story.Save;
        StandingIn.Apply(story);
        var keeper = new ClockKeeper(story);
        ClockMoves.Follow(keeper);
        Touching.Follow(keeper);
        NewOwner.Follow(keeper);
        Holding.Follow(keeper);
        Rematching.Follow(keeper);
        if (save.Errand?.Reckons == true) Reckoning.Follow(keeper);
        // Our own steps name a column of the server's to bring this save about; what it says is written here.
        if (save.Errand is { } errand && (errand.Reckons || errand.Activity is not null)) save.Target.Attributes.Remove(T.Lead.Attempts);
        keeper.Leave();
    }
}
