using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>A lead gets another owner: its stage stays, the story says so.</summary>
internal static class Reassigning
{
    public static void Apply(Story story)
    {
        var save = story.Save;
        if (!save.Changes(T.Lead.OwnerId) || save.Stood<EntityReference>(T.Lead.OwnerId) is not { } before) return;
        if (Reassignment.Refusal(save.From, save.Who, save.Policy) is { } refusal) LeadLifecycle.Refuse(save, refusal);
        var acting = Actors.Acting(save.Who, Reassignment.Allowed(save.From) | Actor.Administrator);
        story.Tell(T.EventKind.Reassigned, story.Stage, acting, $"{Name(save, before)} → {Name(save, save.Target.GetAttributeValue<EntityReference>(T.Lead.OwnerId))}{(save.Errand?.Comment is { Length: > 0 } why ? $": {why}" : "")}");
    }

    private static string Name(LeadSave save, EntityReference? owner) =>
        owner is null ? "nobody"
        : owner.LogicalName == T.SystemUser.Table && Person.Of(save.On, owner.Id).Name is { Length: > 0 } name ? name
        : owner.Name ?? $"{owner.LogicalName} {owner.Id}";
}
