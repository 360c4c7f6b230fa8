using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Replaying.Overlay;

/// <summary>Does one step as the administrator, with the requests that people and integrations send.</summary>
internal sealed class LeadPlayer(IOrganizationService admin, EntityReference baseCurrency, OriginSolution origins)
{
    private const int Completed = 1;
    private static readonly OptionSetValue UsualStatus = new(-1);

    public void Play(LeadStep step)
    {
        switch (step.Kind)
        {
            case StepKind.Create:
                Create(step.Row);
                break;
            case StepKind.HandOff:
                Command(T.CustomApis.HandOffLead.Name, (T.CustomApis.HandOffLead.LeadId, step.Row.LeadId));
                break;
            case StepKind.Touch:
                Call(step);
                break;
            case StepKind.Accept:
                Command(T.CustomApis.AcceptLead.Name, (T.CustomApis.AcceptLead.LeadId, step.Row.LeadId));
                break;
            case StepKind.Reject:
                Command(
                    T.CustomApis.RejectLead.Name,
                    (T.CustomApis.RejectLead.LeadId, step.Row.LeadId),
                    (T.CustomApis.RejectLead.ReasonCode, step.Row.Reason!.Code),
                    (T.CustomApis.RejectLead.Disposition, step.Row.Reason.Disposition));
                break;
            default:
                Win(step.Row);
                break;
        }
    }

    private void Create(OverlayRow row) => admin.Create(new Entity(T.Lead.Table, row.LeadId)
    {
        [T.Lead.Subject] = row.Lead,
        [T.Lead.LastName] = "Seller",
        [T.Lead.LeadSourceCode] = new OptionSetValue(origins.OptionOf(row.Origin)),
    });

    /// <summary>A call is noted and then completed: the platform creates no completed ones.</summary>
    private void Call(LeadStep step)
    {
        var call = admin.Create(new Entity(T.PhoneCall.Table)
        {
            [T.PhoneCall.Subject] = "First call",
            [T.PhoneCall.DirectionCode] = true,
            [T.PhoneCall.RegardingObjectId] = new EntityReference(T.Lead.Table, step.Row.LeadId),
            [T.PhoneCall.ActualEnd] = step.At,
        });
        admin.Update(new Entity(T.PhoneCall.Table, call) { [T.PhoneCall.StateCode] = new OptionSetValue(Completed) });
    }

    private void Win(OverlayRow row)
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
        var close = new Entity(T.OpportunityClose.Table)
        {
            [T.OpportunityClose.OpportunityId] = qualified.CreatedEntities.Single(created => created.LogicalName == T.Opportunity.Table),
        };
        if (row.Revenue is { } revenue) close[T.OpportunityClose.ActualRevenue] = new Money(revenue);
        admin.Execute(new WinOpportunityRequest { OpportunityClose = close, Status = UsualStatus });
    }

    private void Command(string name, params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest(name);
        foreach (var (parameter, value) in parameters) request[parameter] = value;
        admin.Execute(request);
    }
}
