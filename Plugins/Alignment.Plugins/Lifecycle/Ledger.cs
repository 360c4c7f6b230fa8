using Alignment.Plugins.Hosting;
using Alignment.Plugins.ServiceLevel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>Writes the rows beside a lead, as SYSTEM: people have no right to write them.</summary>
internal static class Ledger
{
    public static void Write(Occasion on, EntityReference lead, Entity? handoff, EntityCollection? events, EntityCollection? timers, Entity? evaluation, Guid? opportunity)
    {
        var current = handoff is null ? on.Before?.GetAttributeValue<EntityReference>(T.Lead.CurrentHandoff) : Handoff(on, lead, handoff, opportunity);
        Events(on, lead, current, events);
        TimerRows.Write(on, lead, current, timers);
        if (opportunity is { } opened && current is not null)
        {
            on.AsSystem.Update(new Entity(T.Opportunity.Table, opened) { [T.Opportunity.Handoff] = current });
        }

        if (evaluation is null) return;
        evaluation[T.Evaluation.Lead] = lead;
        on.AsSystem.Create(evaluation);
    }

    /// <summary>No pass and no event is written twice, even when two people act at the same moment: the second save fails.</summary>
    public static string Key(Guid lead, int number) => $"{lead:N}/{number}";

    private static EntityReference Handoff(Occasion on, EntityReference lead, Entity handoff, Guid? opportunity)
    {
        if (opportunity is { } opened && !handoff.Contains(T.Handoff.Opportunity)) handoff[T.Handoff.Opportunity] = new EntityReference(T.Opportunity.Table, opened);
        if (handoff.Id != Guid.Empty)
        {
            on.AsSystem.Update(handoff);
            return handoff.ToEntityReference();
        }

        handoff[T.Handoff.Lead] = lead;
        handoff[T.Handoff.Key] = Key(lead.Id, handoff.GetAttributeValue<int>(T.Handoff.Number));
        if (!handoff.Contains(T.Handoff.OwnerUser) && !handoff.Contains(T.Handoff.OwnerTeam))
            HandoffRow.Owner(handoff, on.Target.GetAttributeValue<EntityReference>(T.Lead.OwnerId) ?? new EntityReference(T.SystemUser.Table, on.Context.UserId));
        var created = new EntityReference(T.Handoff.Table, on.AsSystem.Create(handoff));
        on.AsSystem.Update(new Entity(T.Lead.Table, lead.Id) { [T.Lead.CurrentHandoff] = created });
        return created;
    }

    private static void Events(Occasion on, EntityReference lead, EntityReference? handoff, EntityCollection? events)
    {
        if (events is null || events.Entities.Count == 0) return;
        foreach (var told in events.Entities)
        {
            if (!told.Contains(T.StageEvent.Lead)) told[T.StageEvent.Lead] = lead;
            if (!told.Contains(T.StageEvent.Handoff)) told[T.StageEvent.Handoff] = handoff;
            told[T.StageEvent.Key] = Key(told.GetAttributeValue<EntityReference>(T.StageEvent.Lead).Id, told.GetAttributeValue<int>(T.StageEvent.Sequence));
        }

        if (events.Entities.Count == 1) on.AsSystem.Create(events.Entities[0]);
        else
        {
            events.EntityName = T.StageEvent.Table;
            on.AsSystem.Execute(new CreateMultipleRequest { Targets = events });
        }
    }
}
