using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>One opportunity of a hand-off, as it counts for it.</summary>
internal sealed class Deal(Entity row)
{
    public const int Open = 0;
    public const int Won = 1;
    public const int Lost = 2;

    public static readonly string[] Columns =
    [
        T.Opportunity.StateCode, T.Opportunity.StatusCode, T.Opportunity.ActualCloseDate, T.Opportunity.ActualValueBase, T.Opportunity.ExchangeRate,
        T.Opportunity.ClosedAmount, T.Opportunity.ClosedRate, T.Opportunity.OwnerId,
    ];

    private const string CurrencyAlias = "c";

    public Guid Id => row.Id;

    public int State => row.GetAttributeValue<OptionSetValue>(T.Opportunity.StateCode)?.Value ?? Open;

    /// <summary>The day it was closed; null while it is open.</summary>
    public DateTime? ClosedOn => row.GetAttributeValue<DateTime?>(T.Opportunity.ActualCloseDate);

    /// <summary>In base currency, at the rate of its closing; of a deal that was closed before that was kept, at the rate on the row.</summary>
    public decimal? Amount => row.GetAttributeValue<decimal?>(T.Opportunity.ClosedAmount) ?? row.GetAttributeValue<Money>(T.Opportunity.ActualValueBase)?.Value;

    public decimal? Rate => row.GetAttributeValue<decimal?>(T.Opportunity.ClosedRate) ?? row.GetAttributeValue<decimal?>(T.Opportunity.ExchangeRate);

    public string? Currency => row.GetAttributeValue<AliasedValue>($"{CurrencyAlias}.{T.TransactionCurrency.ISOCurrencyCode}")?.Value as string;

    /// <summary>A person; null when a team sold it.</summary>
    public EntityReference? Seller => row.GetAttributeValue<EntityReference>(T.Opportunity.OwnerId) is { LogicalName: T.SystemUser.Table } owner ? owner : null;

    public string? StatusName => row.FormattedValues.TryGetValue(T.Opportunity.StatusCode, out var name) ? name : null;

    /// <summary>All opportunities of a hand-off. One request.</summary>
    public static List<Deal> Of(IOrganizationService service, Guid handoff)
    {
        var query = new QueryExpression(T.Opportunity.Table) { ColumnSet = new ColumnSet(Columns) };
        query.Criteria.AddCondition(T.Opportunity.Handoff, ConditionOperator.Equal, handoff);
        query.AddOrder(T.Opportunity.ActualCloseDate, OrderType.Ascending);
        WithCurrency(query);
        return [.. service.RetrieveMultiple(query).Entities.Select(row => new Deal(row))];
    }

    public static void WithCurrency(QueryExpression query)
    {
        var link = query.AddLink(T.TransactionCurrency.Table, T.Opportunity.TransactionCurrencyId, T.TransactionCurrency.Id, JoinOperator.LeftOuter);
        link.EntityAlias = CurrencyAlias;
        link.Columns = new ColumnSet(T.TransactionCurrency.ISOCurrencyCode);
    }
}
