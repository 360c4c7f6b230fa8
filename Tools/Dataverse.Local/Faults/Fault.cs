using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Faults;

/// <summary>Makes the fault a caller of the organization service sees.</summary>
public static class Fault
{
    /// <param name="code">One of <see cref="ErrorCodes"/>.</param>
    /// <param name="message">One sentence that names the thing and, where there is one, the remedy.</param>
    /// <param name="at">When it happened, UTC; the pipeline stamps its own clock on faults that lack it.</param>
    public static FaultException<OrganizationServiceFault> Of(int code, string message, DateTime? at = null) =>
        new(
            new OrganizationServiceFault { ErrorCode = code, Message = message, Timestamp = at ?? default },
            new FaultReason(message));

    public static FaultException<OrganizationServiceFault> NotSupported(string what) =>
        Of(ErrorCodes.SdkMessageNotSupportedOnServer, $"Dataverse.Local does not support {what} yet.");

    /// <summary>Gives the fault its time, unless it already has one.</summary>
    public static FaultException<OrganizationServiceFault> Stamp(
        this FaultException<OrganizationServiceFault> fault, DateTime now)
    {
        if (fault.Detail.Timestamp == default)
            fault.Detail.Timestamp = now;
        return fault;
    }
}
