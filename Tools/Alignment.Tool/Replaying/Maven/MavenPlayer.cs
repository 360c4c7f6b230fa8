using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Maven;

/// <summary>Opens and closes opportunities as the administrator, for the agents who own them.</summary>
internal sealed class MavenPlayer(IOrganizationService admin, EntityReference baseCurrency, IReadOnlyDictionary<string, Guid> agents, IReadOnlyDictionary<string, Guid> accounts)
{
    private static readonly OptionSetValue UsualStatus = new(-1);

    public void Open(MavenDeal deal)
    {
        var row = new Entity(T.Opportunity.Table, deal.Id)
        {
            [T.Opportunity.Name] = $"{deal.Product} {deal.Key}",
            [T.Opportunity.OwnerId] = new EntityReference(T.SystemUser.Table, agents[deal.Agent]),
            [T.Opportunity.TransactionCurrencyId] = baseCurrency,
        };
        if (deal.Account is { } customer && accounts.TryGetValue(customer, out var account))
            row[T.Opportunity.CustomerId] = row[T.Opportunity.ParentAccountId] = new EntityReference(T.Account.Table, account);
        // The opening of a deal is the past of another system; a migration keeps it in this column.
        if (deal.Engaged is { } engaged) row[T.Opportunity.OverriddenCreatedOn] = engaged;
        admin.Create(row);
    }

    public void Close(MavenDeal deal)
    {
        var close = new Entity(T.OpportunityClose.Table) { [T.OpportunityClose.OpportunityId] = new EntityReference(T.Opportunity.Table, deal.Id) };
        if (deal.Value is { } value) close[T.OpportunityClose.ActualRevenue] = new Money(value);
        admin.Execute(deal.Stage == MavenStage.Won
            ? new WinOpportunityRequest { OpportunityClose = close, Status = UsualStatus }
            : new LoseOpportunityRequest { OpportunityClose = close, Status = UsualStatus });
    }
}
