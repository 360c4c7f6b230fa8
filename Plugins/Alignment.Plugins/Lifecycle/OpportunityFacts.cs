using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>An opportunity with the lead it came from. One request.</summary>
internal sealed class OpportunityFacts
{
    public const int Open = 0;
    public const int Won = 1;
    public const int Lost = 2;

    private const string LeadAlias = "l";
    private const string CurrencyAlias = "c";
    private readonly Entity row;

    private OpportunityFacts(Entity row)
    {
        this.row = row;
    }

    public Guid Id => row.Id;

    public int State => row.GetAttributeValue<OptionSetValue>(T.Opportunity.StateCode)?.Value ?? Open;

    public Guid? Lead => row.GetAttributeValue<EntityReference>(T.Opportunity.OriginatingLeadId)?.Id;

    public Guid? Handoff => row.GetAttributeValue<EntityReference>(T.Opportunity.Handoff)?.Id;

    public OptionSetValue? LeadStage => Aliased(LeadAlias, T.Lead.Stage) as OptionSetValue;

    public OptionSetValue? LeadState => Aliased(LeadAlias, T.Lead.StateCode) as OptionSetValue;

    /// <summary>The hand-off the lead is in now.</summary>
    public Guid? LeadHandoff => (Aliased(LeadAlias, T.Lead.CurrentHandoff) as EntityReference)?.Id;

    public DateTime? ClosedOn => row.GetAttributeValue<DateTime?>(T.Opportunity.ActualCloseDate);

    /// <summary>In base currency, at the rate on the row.</summary>
    public decimal? BaseAmount => row.GetAttributeValue<Money>(T.Opportunity.ActualValueBase)?.Value;

    public decimal? Rate => row.GetAttributeValue<decimal?>(T.Opportunity.ExchangeRate);

    public string? Currency => Aliased(CurrencyAlias, T.TransactionCurrency.ISOCurrencyCode) as string;

    public string? StatusName => row.FormattedValues.TryGetValue(T.Opportunity.StatusCode, out var name) ? name : null;

    public static OpportunityFacts? Read(IOrganizationService service, Guid id)
    {
        var query = new QueryExpression(T.Opportunity.Table)
        {
            ColumnSet = new ColumnSet(
                T.Opportunity.StateCode, T.Opportunity.StatusCode, T.Opportunity.OriginatingLeadId, T.Opportunity.Handoff,
                T.Opportunity.ActualCloseDate, T.Opportunity.ActualValueBase, T.Opportunity.ExchangeRate),
        };
        query.Criteria.AddCondition(T.Opportunity.Id, ConditionOperator.Equal, id);
        Link(query, T.Lead.Table, T.Opportunity.OriginatingLeadId, T.Lead.Id, LeadAlias, T.Lead.Stage, T.Lead.StateCode, T.Lead.CurrentHandoff);
        Link(query, T.TransactionCurrency.Table, T.Opportunity.TransactionCurrencyId, T.TransactionCurrency.Id, CurrencyAlias, T.TransactionCurrency.ISOCurrencyCode);
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
