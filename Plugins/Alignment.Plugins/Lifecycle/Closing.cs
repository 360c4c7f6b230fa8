using Alignment.Domain.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>The opportunity was won or lost. Amount and rate come with the errand, frozen as they were.</summary>
internal static class Closing
{
    public static void Apply(Story story, Stage to, Actor acting)
    {
        var row = story.Current();
        row[T.Handoff.Outcome] = new OptionSetValue(to == Stage.Won ? T.Outcome.Won : T.Outcome.Lost);
        story.Move(to, acting);
        LeadState.Match(story.Save, to);
    }
}
