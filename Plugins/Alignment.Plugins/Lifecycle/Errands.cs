using Alignment.Domain.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>What one of our own steps brought along: an event without a move, columns of the hand-off.</summary>
internal static class Errands
{
    public static void Apply(Story story, Errand errand)
    {
        if (errand.Handoff is { } patch)
        {
            if (patch.Id != Guid.Empty && patch.Id != story.Save.Handoff?.Id && story.Handoff is null) story.Handoff = new Entity(T.Handoff.Table, patch.Id);
            var row = story.Current();
            foreach (var column in patch.Attributes) row[column.Key] = column.Value;
        }

        if (errand.Event is { } kind) story.Tell(kind, story.Stage, errand.IsSystem ? Actor.System : Actors.Acting(story.Save.Who, ~Actor.System));
    }
}
