using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Sales;

/// <summary>What a campaign cost in all: its miscellaneous costs and those of its activities. Nobody writes it, the server adds it up.</summary>
internal static class CampaignCosts
{
    private const string Table = "campaign";
    private const string Total = "totalactualcost";
    private const string Activities = "totalcampaignactivityactualcost";
    private const string Other = "othercost";

    /// <param name="shape">The table that is written.</param>
    /// <param name="target">What is written.</param>
    /// <param name="before">The row as it was; null for a new one.</param>
    public static void Complete(TableShape shape, Entity target, Entity? before)
    {
        if (shape.Name != Table || !target.Attributes.ContainsKey(Other))
            return;
        Money? other = target.GetAttributeValue<Money>(Other);
        Money? activities = before?.GetAttributeValue<Money>(Activities);
        target[Total] = other == null && activities == null ? null : new Money((other?.Value ?? 0m) + (activities?.Value ?? 0m));
    }
}
