using Alignment.Domain.Lifecycle;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>An opportunity with the lead and the hand-off it came from. One request.</summary>
internal sealed class OpportunityFacts
{
    private const string LeadAlias = "l";
    private const string HandoffAlias = "h";
    private readonly Entity row;

    private OpportunityFacts(Entity row)
    {
        this.row = row;
        Deal = new Deal(row);
    }

    public Deal Deal { get; }

    public Guid Id => row.Id;

    public Guid? Lead => row.GetAttributeValue<EntityReference>(T.Opportunity.OriginatingLeadId)?.Id;

    public Guid? Handoff => row.GetAttributeValue<EntityReference>(T.Opportunity.Handoff)?.Id;

    /// <summary>Where the lead stands, by its state where it has no stage yet.</summary>
    public Stage LeadStage =>
        StageChoice.Of(Aliased(LeadAlias, T.Lead.Stage) as OptionSetValue) is var stage and not Stage.None
            ? stage
            : Stages.OfState((Aliased(LeadAlias, T.Lead.StateCode) as OptionSetValue)?.Value ?? 0);

    /// <summary>The hand-off the lead is in now.</summary>
    public Guid? LeadHandoff => (Aliased(LeadAlias, T.Lead.CurrentHandoff) as EntityReference)?.Id;

    /// <summary>UTC; null when it has no hand-off.</summary>
    public DateTime? HandedOffOn => Aliased(HandoffAlias, T.Handoff.HandedOffOn) as DateTime?;

    /// <summary>UTC; null when the hand-off counts as won by no deal.</summary>
    public DateTime? WonOn => Aliased(HandoffAlias, T.Handoff.WonOn) as DateTime?;

    public static OpportunityFacts? Read(IOrganizationService service, Guid id)
    {
        var query = new QueryExpression(T.Opportunity.Table) { ColumnSet = new ColumnSet([.. Deal.Columns, T.Opportunity.OriginatingLeadId, T.Opportunity.Handoff]) };
        query.Criteria.AddCondition(T.Opportunity.Id, ConditionOperator.Equal, id);
        Link(query, T.Lead.Table, T.Opportunity.OriginatingLeadId, T.Lead.Id, LeadAlias, T.Lead.Stage, T.Lead.StateCode, T.Lead.CurrentHandoff);
        Link(query, T.Handoff.Table, T.Opportunity.Handoff, T.Handoff.Id, HandoffAlias, T.Handoff.HandedOffOn, T.Handoff.WonOn);
        Deal.WithCurrency(query);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row ? new OpportunityFacts(row) : null;
    }

    private static void Link(QueryExpression query, string table, string from, string to, string alias, params string[] columns)
    {
        var link = query.AddLink(table, from, to, JoinOperator.LeftOuter);
        link.EntityAlias = alias;
        link.Columns = new ColumnSet(columns);
    }

    private object? Aliased(string alias, string column) => row.GetAttributeValue<AliasedValue>($"{alias}.{column}")?.Value;
}
