using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>Active to Retired: from now on no lead is judged by it; its rows stay, for the leads that were.</summary>
internal static class Retirement
{
    public static void Run(Occasion on, Entity before)
    {
        if (!Person.Of(on, on.Context.InitiatingUserId).IsAdministrator)
        {
            throw new Refusal($"Only an Alignment Administrator can retire \"{before.GetAttributeValue<string>(T.MqlDefinition.Name)}\". Ask one, or ask for the role.");
        }

        var end = on.Target.GetAttributeValue<DateTime?>(T.MqlDefinition.EffectiveTo) ?? before.GetAttributeValue<DateTime?>(T.MqlDefinition.EffectiveTo);
        if (end is null || end > on.Now) on.Target[T.MqlDefinition.EffectiveTo] = on.Now;
    }
}
