using System.ServiceModel;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>
/// Carries what was decided before a save to the step after it, through the shared variables of the operation. A new lead
/// has no id yet; should the rows of one request share their variables, the first decided is the first written.
/// </summary>
internal static class Beside
{
    /// <summary>A row with this alternate key is there already: DuplicateRecordEntityKey.</summary>
    private const int DuplicateKey = unchecked((int)0x80060892);

    private const string Variable = "aln.beside.";
    private const string HandoffRow = "handoff";
    private const string EvaluationRow = "evaluation";
    private const string OpportunityId = "opportunity";
    private const string EventRows = "events";
    private const string OtherRows = "others";
    private const string TimerRows = "timers";

    public static void Leave(Story story)
    {
        if (story.Events.Count == 0 && story.Handoff is null && story.Evaluation is null && story.Timers.Count == 0) return;
        var parcel = new Entity("parcel");
        if (story.Handoff is { Attributes.Count: > 0 }) parcel[HandoffRow] = story.Handoff;
        if (story.Evaluation is not null) parcel[EvaluationRow] = story.Evaluation;
        if (story.Save.Errand?.Opportunity is { } opportunity) parcel[OpportunityId] = opportunity;
        if (story.Timers.Count > 0) parcel[TimerRows] = new EntityCollection(story.Timers);
        parcel[EventRows] = new EntityCollection(story.Events);
        if (story.Others.Count > 0) parcel[OtherRows] = new EntityCollection(story.Others);
        var shared = story.Save.On.Context.SharedVariables;
        var name = Name(story.Save.Target.Id);
        var queue = shared.TryGetValue(name, out var waiting) ? (EntityCollection)waiting : new EntityCollection();
        queue.Entities.Add(parcel);
        shared[name] = queue;
    }

    /// <param name="isNew">The lead had no id when this was left.</param>
    public static void Write(Occasion on, Guid lead, bool isNew)
    {
        var shared = on.Context.SharedVariables;
        var name = Name(isNew && !shared.Contains(Name(lead)) ? Guid.Empty : lead);
        if (!shared.TryGetValue(name, out var waiting) || waiting is not EntityCollection { Entities.Count: > 0 } queue) return;
        var parcel = queue.Entities[0];
        queue.Entities.RemoveAt(0);
        if (queue.Entities.Count == 0) shared.Remove(name);
        try
        {
            Errand.AsServer(on, () => Write(on, lead, parcel));
        }
        catch (FaultException<OrganizationServiceFault> fault) when (fault.Detail.ErrorCode == DuplicateKey)
        {
            throw new Refusal("Somebody else moved this lead at the same moment, and was first. Reload it and look where it stands now.");
        }
    }

    private static void Write(Occasion on, Guid lead, Entity parcel)
    {
        Ledger.Write(
            on,
            new EntityReference(T.Lead.Table, lead),
            parcel.GetAttributeValue<Entity>(HandoffRow),
            parcel.GetAttributeValue<EntityCollection>(EventRows),
            parcel.GetAttributeValue<EntityCollection>(TimerRows),
            parcel.GetAttributeValue<Entity>(EvaluationRow),
            parcel.GetAttributeValue<Guid?>(OpportunityId));
        if (parcel.GetAttributeValue<EntityCollection>(OtherRows) is not { } others) return;
        foreach (var other in others.Entities)
        {
            // The new lead itself had no id when this was left.
            if (other.Id == Guid.Empty) other.Id = lead;
            on.AsSystem.Update(other);
        }
    }

    private static string Name(Guid lead) => Variable + lead.ToString("N");
}
