using Alignment.Domain.Lifecycle;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Whether the lead may be handed off again, by its own past and the definition's terms.</summary>
internal static class Recycling
{
    /// <returns>Null when it may.</returns>
    public static string? Refusal(Story story)
    {
        var save = story.Save;
        if (!save.Policy.ChecksRecycling) return null;
        return TooOften(story) ?? HandOffAgain.StillResting(
            save.Stood<DateTime?>(T.Lead.RejectedOn),
            save.Stood<DateTime?>(T.Lead.RecycleOn),
            story.Verdict?.By.Definition.CooldownDays,
            save.Errand?.NewInterestOn,
            save.Now);
    }

    public static string? TooOften(Story story) => HandOffAgain.TooOften(
        story.Save.Stood<int>(T.Lead.HandoffCount),
        story.Verdict?.By.Definition.MaxHandoffs,
        story.Save.Will<bool?>(T.Lead.AnotherHandoff) == true);
}
