using System.ServiceModel;
using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Runs requests in one transaction: all of them, or none and the index of the one that failed.</summary>
internal sealed class ExecuteTransactionMessage() : Message("ExecuteTransaction")
{
    public override void Run(Server server, Operation operation)
    {
        OrganizationRequestCollection requests = operation.Input.Needed<OrganizationRequestCollection>("Requests", Name);
        if (requests.Count > ExecuteMultipleMessage.MostRequests)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"ExecuteTransaction takes at most {ExecuteMultipleMessage.MostRequests} requests, not {requests.Count}. Send them in batches.");
        bool wantsResponses = operation.Input.Optional<bool?>("ReturnResponses") == true;
        OrganizationResponseCollection responses = [];
        for (int i = 0; i < requests.Count; i++)
        {
            OrganizationResponse response = RunOne(server, operation, requests[i], i);
            if (wantsResponses)
                responses.Add(response);
        }
        operation.Output["Responses"] = responses;
    }

    private static OrganizationResponse RunOne(Server server, Operation operation, OrganizationRequest request, int index)
    {
        try
        {
            return Batches.Run(server, operation, request);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            ExecuteTransactionFault detail = new()
            {
                FaultedRequestIndex = index,
                ErrorCode = fault.Detail.ErrorCode,
                Message = fault.Detail.Message,
                TraceText = fault.Detail.TraceText,
                InnerFault = fault.Detail,
                ErrorDetails = fault.Detail.ErrorDetails,
                Timestamp = fault.Detail.Timestamp,
            };
            throw new FaultException<OrganizationServiceFault>(detail, new FaultReason(detail.Message));
        }
    }
}
