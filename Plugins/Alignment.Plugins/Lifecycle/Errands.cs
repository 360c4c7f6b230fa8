using Alignment.Domain.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>What one of our own steps brought along: an event without a move, columns of the hand-off.</summary>
internal static class Errands
{
    public static void Apply(Story story, Errand errand)
    {
        // A platform that passes the status reason on its own comes here a second time for the same touch.
        if (errand.Event == T.EventKind.FirstTouch && errand.EffectiveOn == story.Save.Stood<DateTime?>(T.Lead.FirstTouchOn)) return;
        if (errand.Handoff is { } patch)
        {
            if (patch.Id != Guid.Empty && patch.Id != story.Save.Handoff?.Id && story.Handoff is null) story.Handoff = new Entity(T.Handoff.Table, patch.Id);
            var row = story.Current();
            foreach (var column in patch.Attributes) row[column.Key] = column.Value;
        }

        if (errand.Event == T.EventKind.FirstTouch && story.Stage == Stage.Mql) LeadState.Contact(story.Save);
        if (errand.Event is { } kind) story.Tell(kind, story.Stage, errand.IsSystem ? Actor.System : Actors.Acting(story.Save.Who, ~Actor.System));
    }
}
