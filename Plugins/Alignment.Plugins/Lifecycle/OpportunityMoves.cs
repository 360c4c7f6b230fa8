using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>What happens to an opportunity, told to the lead it came from.</summary>
internal static class OpportunityMoves
{
    /// <summary>The opportunity that qualifies a lead; a further one of the same lead is only connected.</summary>
    public static void Open(Occasion on, OpportunityFacts opportunity, Guid lead)
    {
        var stage = StageOf(opportunity);
        if (stage is Stage.Sql or Stage.Won or Stage.Lost)
        {
            if (opportunity.LeadHandoff is not { } handoff) return;
            Errand.AsServer(on, () => on.AsSystem.Update(new Entity(T.Opportunity.Table, opportunity.Id) { [T.Opportunity.Handoff] = new EntityReference(T.Handoff.Table, handoff) }));
            return;
        }

        var errand = new Errand(on.IsPartOf("QualifyLead", T.Lead.Table) ? T.Channel.Qualification : T.Channel.Opportunity) { Opportunity = opportunity.Id };
        Tell(on, lead, errand, Stage.Sql);
    }

    public static void Follow(Occasion on, OpportunityFacts opportunity, Guid lead)
    {
        if (opportunity.LeadHandoff != opportunity.Handoff) return;
        var stage = StageOf(opportunity);
        var to = opportunity.State switch
        {
            OpportunityFacts.Won => Stage.Won,
            OpportunityFacts.Lost => Stage.Lost,
            _ => Stage.Sql,
        };
        if (to == stage || (to == Stage.Lost && stage == Stage.Won)) return;
        if (to == Stage.Lost && OthersAreOpen(on, opportunity)) return;
        Tell(on, lead, new Errand(T.Channel.Opportunity) { IsSystem = true, Handoff = Closed(on, opportunity, to) }, to);
    }

    private static void Tell(Occasion on, Guid lead, Errand errand, Stage to)
    {
        errand.For(on, lead);
        on.AsSystem.Update(new Entity(T.Lead.Table, lead) { [T.Lead.Stage] = StageChoice.From(to) });
        Errand.Done(on, lead);
    }

    private static Entity? Closed(Occasion on, OpportunityFacts opportunity, Stage to)
    {
        if (to == Stage.Sql) return null;
        // The opportunity keeps the day only. Closed today is closed now; a day that somebody gave stands.
        var closedOn = opportunity.ClosedOn is { } day && day.Date != on.Now.Date ? day : on.Now;
        var row = new Entity(T.Handoff.Table, opportunity.Handoff!.Value) { [T.Handoff.ClosedOn] = closedOn };
        if (to == Stage.Lost)
        {
            row[T.Handoff.LostOn] = closedOn;
            row[T.Handoff.LostReason] = opportunity.StatusName;
            return row;
        }

        row[T.Handoff.WonOn] = closedOn;
        row[T.Handoff.WonAmount] = opportunity.BaseAmount;
        row[T.Handoff.ExchangeRate] = opportunity.Rate;
        row[T.Handoff.CurrencyCode] = opportunity.Currency;
        return row;
    }

    /// <summary>A lead is lost when the last of its opportunities is.</summary>
    private static bool OthersAreOpen(Occasion on, OpportunityFacts opportunity)
    {
        var query = new QueryExpression(T.Opportunity.Table) { ColumnSet = new ColumnSet(), TopCount = 1 };
        query.Criteria.AddCondition(T.Opportunity.Handoff, ConditionOperator.Equal, opportunity.Handoff!.Value);
        query.Criteria.AddCondition(T.Opportunity.StateCode, ConditionOperator.Equal, OpportunityFacts.Open);
        query.Criteria.AddCondition(T.Opportunity.Id, ConditionOperator.NotEqual, opportunity.Id);
        return on.AsSystem.RetrieveMultiple(query).Entities.Count > 0;
    }

    private static Stage StageOf(OpportunityFacts opportunity)
    {
        var stage = StageChoice.Of(opportunity.LeadStage);
        return stage == Stage.None ? Stages.OfState(opportunity.LeadState?.Value ?? 0) : stage;
    }
}
