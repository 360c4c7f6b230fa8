using Alignment.Domain.Lifecycle;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>A resting lead wakes, or a disqualified one is brought back: an Inquiry again.</summary>
internal static class Waking
{
    public static void Apply(Story story, Actor acting)
    {
        var save = story.Save;
        var wasResting = story.Stage == Stage.Recycled;
        story.Move(Stage.Inquiry, acting, save.Errand?.Comment ?? save.Will<string>(T.Lead.MoveReason));
        if (wasResting) save.Target[T.Lead.WokenOn] = save.Now;
        if (acting != Actor.System) save.Target[T.Lead.MoveReason] = null;
        LeadState.Match(save, Stage.Inquiry);
    }
}
