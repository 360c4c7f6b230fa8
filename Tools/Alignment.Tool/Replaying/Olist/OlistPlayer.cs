using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Olist;

/// <summary>Does one step of a lead of Olist as the administrator.</summary>
internal sealed class OlistPlayer(IOrganizationService admin, EntityReference baseCurrency, OriginSolution origins, OlistPeople people)
{
    private static readonly OptionSetValue UsualStatus = new(-1);

    public void Create(OlistRow row)
    {
        var lead = new Entity(T.Lead.Table, row.LeadId)
        {
            [T.Lead.Subject] = row.Lead,
            [T.Lead.LastName] = "Seller",
            [T.Lead.LandingPage] = row.LandingPage,
        };
        if (row.Origin is { } origin) lead[T.Lead.LeadSourceCode] = new OptionSetValue(origins.OptionOf(origin));
        if (people.Of(row.Deal?.Sdr) is { } owner) lead[T.Lead.OwnerId] = new EntityReference(T.SystemUser.Table, owner);
        admin.Create(lead);
    }

    public void HandOff(OlistRow row) =>
        admin.Execute(new OrganizationRequest(T.CustomApis.HandOffLead.Name) { [T.CustomApis.HandOffLead.LeadId] = row.LeadId });

    public void Accept(OlistRow row) =>
        admin.Execute(new OrganizationRequest(T.CustomApis.AcceptLead.Name) { [T.CustomApis.AcceptLead.LeadId] = row.LeadId });

    public void Win(OlistRow row, OlistDeal deal)
    {
        var qualified = (QualifyLeadResponse)admin.Execute(new QualifyLeadRequest
        {
            LeadId = new EntityReference(T.Lead.Table, row.LeadId),
            CreateAccount = false,
            CreateContact = false,
            CreateOpportunity = true,
            OpportunityCurrencyId = baseCurrency,
            Status = UsualStatus,
        });
        var opportunity = qualified.CreatedEntities.Single(created => created.LogicalName == T.Opportunity.Table);
        if (people.Of(deal.Sr) is { } seller) admin.Update(new Entity(T.Opportunity.Table, opportunity.Id) { [T.Opportunity.OwnerId] = new EntityReference(T.SystemUser.Table, seller) });
        var close = new Entity(T.OpportunityClose.Table)
        {
            [T.OpportunityClose.OpportunityId] = opportunity,
            [T.OpportunityClose.ActualRevenue] = new Money(deal.Revenue),
        };
        if (row.IsWonBeforeContact) close[T.OpportunityClose.ActualEnd] = deal.Won;
        admin.Execute(new WinOpportunityRequest { OpportunityClose = close, Status = UsualStatus });
        if (row.IsWonBeforeContact) Correct(row, deal.Won);
    }

    /// <summary>The opportunity keeps the day on which it was won. To the second the administrator says when it was, as a correction of history.</summary>
    private void Correct(OlistRow row, DateTime won)
    {
        var query = new QueryExpression(T.StageEvent.Table) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(T.StageEvent.Lead, ConditionOperator.Equal, row.LeadId);
        query.Criteria.AddCondition(T.StageEvent.ToStage, ConditionOperator.Equal, T.Stage.Won);
        admin.Execute(new OrganizationRequest(T.CustomApis.CorrectHistory.Name)
        {
            [T.CustomApis.CorrectHistory.EventId] = admin.RetrieveMultiple(query).Entities.Single().Id,
            [T.CustomApis.CorrectHistory.EffectiveOn] = won,
            [T.CustomApis.CorrectHistory.Reason] = "The deal was closed before the first contact was noted.",
        });
    }
}
