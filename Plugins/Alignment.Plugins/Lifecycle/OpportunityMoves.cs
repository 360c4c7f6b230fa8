using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>What happens to an opportunity, told to the lead it came from.</summary>
internal static class OpportunityMoves
{
    /// <summary>The opportunity that qualifies a lead; a further one of the same lead is only connected.</summary>
    public static void Open(Occasion on, OpportunityFacts opportunity, Guid lead)
    {
        if (opportunity.LeadStage is Stage.Sql or Stage.Won or Stage.Lost)
        {
            if (opportunity.LeadHandoff is { } handoff) Errand.AsServer(on, () => Connect(on, opportunity.Id, handoff));
            return;
        }

        var errand = new Errand(on.IsPartOf("QualifyLead", T.Lead.Table) ? T.Channel.Qualification : T.Channel.Opportunity) { Opportunity = opportunity.Id };
        Tell(on, lead, errand, Stage.Sql);
    }

    public static void Follow(Occasion on, OpportunityFacts opportunity, Guid lead)
    {
        var stage = opportunity.LeadStage;
        if (opportunity.Deal.State == Deal.Open && stage == Stage.Sql) return;
        var deals = new DealsOfAHandoff(opportunity, Deal.Of(on.AsSystem, opportunity.Handoff!.Value), on.Now);
        if (opportunity.LeadHandoff != opportunity.Handoff || stage is not (Stage.Sql or Stage.Won or Stage.Lost)) Past(on, deals);
        else if (deals.Stage != stage) Tell(on, lead, new Errand(T.Channel.Opportunity) { IsSystem = true, Handoff = deals.Stage == Stage.Sql ? null : deals.Row() }, deals.Stage);
        else if (stage == Stage.Won) Errand.AsServer(on, () => on.AsSystem.Update(deals.Row()));
    }

    private static void Connect(Occasion on, Guid opportunity, Guid handoff)
    {
        on.AsSystem.Update(new Entity(T.Opportunity.Table, opportunity) { [T.Opportunity.Handoff] = new EntityReference(T.Handoff.Table, handoff) });
        var count = Deal.Of(on.AsSystem, handoff).Count;
        var row = new Entity(T.Handoff.Table, handoff) { [T.Handoff.OpportunityCount] = count };
        if (count == 1) row[T.Handoff.Opportunity] = new EntityReference(T.Opportunity.Table, opportunity);
        on.AsSystem.Update(row);
    }

    private static void Tell(Occasion on, Guid lead, Errand errand, Stage to)
    {
        errand.For(on, lead);
        on.AsSystem.Update(new Entity(T.Lead.Table, lead) { [T.Lead.Stage] = StageChoice.From(to) });
        Errand.Done(on, lead);
    }

    /// <summary>The lead has moved on since; what the deal came to still belongs to the hand-off it came from.</summary>
    private static void Past(Occasion on, DealsOfAHandoff deals)
    {
        var row = deals.Row();
        foreach (var column in Qualifying.OfTheClosing)
            if (!row.Contains(column)) row[column] = null;
        row[T.Handoff.Outcome] = new OptionSetValue(deals.Stage switch { Stage.Won => T.Outcome.Won, Stage.Lost => T.Outcome.Lost, _ => T.Outcome.Qualified });
        Errand.AsServer(on, () => on.AsSystem.Update(row));
    }
}
