using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages;

/// <summary>One request out of many.</summary>
internal static class Batches
{
    public static OrganizationResponse Run(Server server, Operation whole, OrganizationRequest request)
    {
        if (request.RequestName is "ExecuteMultiple" or "ExecuteTransaction")
            throw Fault.Of(ErrorCodes.InvalidArgument, $"{request.RequestName} cannot be part of {whole.Message.Name}. Put its requests into the outer one.");
        ParameterCollection input = Copies.Of(request.Parameters);
        return Responses.For(request, server.Pipeline.Forward(whole, request.RequestName, input).Output);
    }
}
