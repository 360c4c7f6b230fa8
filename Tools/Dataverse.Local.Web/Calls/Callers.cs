using System.ServiceModel;
using Dataverse.Local.Web.Faults;
using Microsoft.AspNetCore.Http;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Calls;

/// <summary>In whose name a request runs. Both headers hold the id of a systemuser here: a local Dataverse knows no Entra.</summary>
internal sealed class Callers(LocalDataverse dataverse, LocalWebOptions options)
{
    private static readonly string[] Headers = ["CallerObjectId", "MSCRMCallerID"];

    public Guid Of(ApiRequest request)
    {
        foreach (var header in Headers)
        {
            if (request.Header(header) is not { } text)
                continue;
            if (!Guid.TryParse(text, out var id))
                throw ApiFault.Request($"The header {header} must be the id of a user, not '{text}'.");
            return Known(header, id);
        }

        return options.UserId ?? dataverse.AdminId;
    }

    private Guid Known(string header, Guid id)
    {
        try
        {
            dataverse.Service(id);
            return id;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw new ApiFault(StatusCodes.Status403Forbidden, ApiFault.NotAMember, $"The user in the header {header} is not an enabled member of this organisation: {fault.Detail.Message}");
        }
    }
}
