using Dataverse.Local;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Up;

/// <summary>What the people of the sample do, each in their own rights.</summary>
internal sealed class SampleActs(LocalDataverse dataverse)
{
    private const int Completed = 1;
    private static readonly OptionSetValue UsualStatus = new(-1);
    private readonly IOrganizationService admin = dataverse.Service(dataverse.AdminId);

    /// <summary>Where the lead is now, and whose.</summary>
    public (int? Stage, Guid Owner) Standing(Guid lead)
    {
        var row = admin.Retrieve(T.Lead.Table, lead, new ColumnSet(T.Lead.Stage, T.Lead.OwnerId));
        return (row.GetAttributeValue<OptionSetValue>(T.Lead.Stage)?.Value, row.GetAttributeValue<EntityReference>(T.Lead.OwnerId).Id);
    }

    public void Call(Guid lead, Guid rep)
    {
        var service = dataverse.Service(rep);
        var call = service.Create(new Entity(T.PhoneCall.Table)
        {
            [T.PhoneCall.Subject] = "Call",
            [T.PhoneCall.DirectionCode] = true,
            [T.PhoneCall.RegardingObjectId] = new EntityReference(T.Lead.Table, lead),
        });
        service.Update(new Entity(T.PhoneCall.Table, call) { [T.PhoneCall.StateCode] = new OptionSetValue(Completed) });
    }

    public void Accept(Guid lead, Guid rep) =>
        dataverse.Service(rep).Execute(new OrganizationRequest(T.CustomApis.AcceptLead.Name) { [T.CustomApis.AcceptLead.LeadId] = lead });

    public void Reject(Guid lead, Guid rep, string code, string comment) => dataverse.Service(rep).Execute(new OrganizationRequest(T.CustomApis.RejectLead.Name)
    {
        [T.CustomApis.RejectLead.LeadId] = lead,
        [T.CustomApis.RejectLead.ReasonCode] = code,
        [T.CustomApis.RejectLead.Comment] = comment,
    });

    public void Answer(Guid lead, Guid marketer, string answer) => dataverse.Service(marketer).Execute(new OrganizationRequest(T.CustomApis.AnswerRejection.Name)
    {
        [T.CustomApis.AnswerRejection.LeadId] = lead,
        [T.CustomApis.AnswerRejection.Answer] = answer,
        [T.CustomApis.AnswerRejection.Comment] = "They told us otherwise when they signed up.",
    });

    /// <returns>The opportunity.</returns>
    public EntityReference Qualify(Guid lead, Guid rep) => ((QualifyLeadResponse)dataverse.Service(rep).Execute(new QualifyLeadRequest
    {
        LeadId = new EntityReference(T.Lead.Table, lead),
        CreateAccount = true,
        CreateContact = true,
        CreateOpportunity = true,
        OpportunityCurrencyId = new EntityReference(T.TransactionCurrency.Table, dataverse.BaseCurrencyId),
        Status = UsualStatus,
    })).CreatedEntities.Single(created => created.LogicalName == T.Opportunity.Table);

    public void Close(EntityReference opportunity, Guid rep, decimal? won)
    {
        var close = new Entity(T.OpportunityClose.Table) { [T.OpportunityClose.OpportunityId] = opportunity };
        if (won is { } amount) close[T.OpportunityClose.ActualRevenue] = new Money(amount);
        dataverse.Service(rep).Execute(won is null
            ? new LoseOpportunityRequest { OpportunityClose = close, Status = UsualStatus }
            : new WinOpportunityRequest { OpportunityClose = close, Status = UsualStatus });
    }
}
