using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Alignment.Tool.Importing.Writing;

/// <summary>One request for each lead, so that a refused lead stops no other.</summary>
internal sealed class OneByOne(IOrganizationService service) : ILeadWriter
{
    public IReadOnlyList<string?> Write(IReadOnlyList<PendingLead> leads) => [.. leads.Select(Write)];

    private string? Write(PendingLead lead)
    {
        try
        {
            if (lead.IsNew) service.Create(lead.Row);
            else service.Update(lead.Row);
            return null;
        }
        catch (FaultException<OrganizationServiceFault> refused)
        {
            return refused.Detail.Message;
        }
    }
}
