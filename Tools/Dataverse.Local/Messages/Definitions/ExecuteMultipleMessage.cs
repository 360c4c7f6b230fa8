using System.ServiceModel;
using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Runs requests one after the other, each in a transaction of its own.</summary>
internal sealed class ExecuteMultipleMessage() : Message("ExecuteMultiple")
{
    public const int MostRequests = 1000;

    public override bool IsComposite => true;

    public override void Run(Server server, Operation operation)
    {
        OrganizationRequestCollection requests = operation.Input.Needed<OrganizationRequestCollection>("Requests", Name);
        ExecuteMultipleSettings settings = operation.Input.Needed<ExecuteMultipleSettings>("Settings", Name);
        if (requests.Count > MostRequests)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"ExecuteMultiple takes at most {MostRequests} requests, not {requests.Count}. Send them in batches.");
        ExecuteMultipleResponseItemCollection responses = [];
        // Inside the transaction of a plug-in nothing can be kept of a batch that failed in part: the failure goes up.
        bool isInTransaction = server.Store.InTransaction;
        bool isFaulted = false;
        for (int i = 0; i < requests.Count; i++)
        {
            try
            {
                OrganizationResponse response = Batches.Run(server, operation, requests[i]);
                if (settings.ReturnResponses)
                    responses.Add(new ExecuteMultipleResponseItem { RequestIndex = i, Response = response });
            }
            catch (FaultException<OrganizationServiceFault> fault) when (!isInTransaction)
            {
                isFaulted = true;
                responses.Add(new ExecuteMultipleResponseItem { RequestIndex = i, Fault = fault.Detail });
                if (!settings.ContinueOnError)
                    break;
            }
        }
        operation.Output["IsFaulted"] = isFaulted;
        operation.Output["Responses"] = responses;
    }
}
