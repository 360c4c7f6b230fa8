using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Lifecycle;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel;

/// <summary>A lead that lands on somebody who is away or gone goes to who stands in, in the same save, and its story says so.</summary>
internal static class StandingIn
{
    public static void Apply(Story story)
    {
        var save = story.Save;
        if (!Stages.IsWithSales(story.Stage)) return;
        var owner = save.Will<EntityReference>(T.Lead.OwnerId);
        if (owner is null || owner.LogicalName == T.Team.Table) return;
        if (save.From == story.Stage && !save.Changes(T.Lead.OwnerId)) return;
        if (For(save.On, owner.Id) is not { } other) return;
        var name = Person.Of(save.On, owner.Id).Name;
        save.Target[T.Lead.OwnerId] = new EntityReference(T.SystemUser.Table, other);
        if (story.Handoff is { Id: var id } row && id == Guid.Empty) HandoffRow.Owner(row, save.Target.GetAttributeValue<EntityReference>(T.Lead.OwnerId));
        story.Tell(T.EventKind.Reassigned, story.Stage, Actor.System, $"{name} → {Person.Of(save.On, other).Name}: {Why(save.On, owner.Id, name)}");
    }

    /// <summary>Who takes what this person cannot; null when the person is there, or nobody stands in.</summary>
    public static Guid? For(Occasion on, Guid user)
    {
        if (Absences.Of(on).Until(user, on.Now) is not null) return Absences.Of(on).StandIn(user, on.Now);
        return Person.Of(on, user) is { IsDisabled: true, Manager: { } manager } && !Person.Of(on, manager).IsDisabled ? manager : null;
    }

    public static string Why(Occasion on, Guid user, string name) =>
        Absences.Of(on).Until(user, on.Now) is { } until
            ? $"{name} is away until {until.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture)} UTC"
            : $"{name} is no longer active";
}
