using Alignment.Domain.Lifecycle;
using Alignment.Plugins.ServiceLevel;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>The buyer gets in touch after the lead was given back: that wakes a lead that rests, and ends its cool-down.</summary>
internal static class Interest
{
    public static void Ask(LeadSave save)
    {
        if (save.Errand is not { Activity: { } row } errand || new LeadActivity(row) is not { IsInterest: true } did) return;
        // Only a lead that was given back is held back: to another one new interest changes nothing here.
        if (save.From is not (Stage.Recycled or Stage.Inquiry) || save.Stood<DateTime?>(T.Lead.RejectedOn) is not { } rejected || did.At < rejected) return;
        errand.NewInterestOn = did.At;
        errand.Comment = $"The buyer got in touch: {did.Channel}";
        if (save.From == Stage.Recycled) save.Target[T.Lead.Stage] = StageChoice.From(Stage.Inquiry);
    }
}
