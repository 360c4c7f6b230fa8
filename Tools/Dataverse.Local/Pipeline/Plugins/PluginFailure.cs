using System.ServiceModel;
using Dataverse.Local.Faults;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline.Plugins;

/// <summary>What a caller sees when a plug-in throws.</summary>
internal static class PluginFailure
{
    public const string StatusDetail = "OperationStatus";
    public const string SubErrorDetail = "SubErrorCode";

    /// <summary>
    /// A refusal keeps its message. A refusal or endless loop in a nested request travels up unchanged;
    /// any other exception is an unexpected error of the plug-in, with the cause inside.
    /// </summary>
    public static FaultException<OrganizationServiceFault> AsFault(Exception exception, string typeName, string trace)
    {
        if (exception is InvalidPluginExecutionException refusal)
            return Refusal(refusal, trace);
        if (exception is FaultException<OrganizationServiceFault> nested)
        {
            if (nested.Detail.ErrorCode is ErrorCodes.IsvAborted or ErrorCodes.SdkCorrelationTokenDepthTooHigh)
                return nested;
            return Unexpected(typeName, $"{nested.Detail.Message} (0x{nested.Detail.ErrorCode:X8})", nested.Detail, trace);
        }
        return Unexpected(typeName, $"{exception.GetType().FullName}: {exception.Message}", null, trace);
    }

    private static FaultException<OrganizationServiceFault> Refusal(InvalidPluginExecutionException refusal, string trace)
    {
        string message = string.IsNullOrEmpty(refusal.Message) ? "ISV code aborted the operation." : refusal.Message;
        FaultException<OrganizationServiceFault> fault = Fault.Of(ErrorCodes.IsvAborted, message);
        fault.Detail.TraceText = trace;
        fault.Detail.ErrorDetails = [];
        fault.Detail.ErrorDetails[StatusDetail] = refusal.Status;
        fault.Detail.ErrorDetails[SubErrorDetail] = refusal.ErrorCode;
        if (refusal.ExceptionDetails is { } details)
        {
            foreach (KeyValuePair<string, string> detail in details)
                fault.Detail.ErrorDetails[detail.Key] = detail.Value;
        }
        return fault;
    }

    private static FaultException<OrganizationServiceFault> Unexpected(string typeName, string cause, OrganizationServiceFault? inner, string trace)
    {
        FaultException<OrganizationServiceFault> fault =
            Fault.Of(ErrorCodes.IsvUnExpected, $"An unexpected error occurred from ISV code. Plug-in {typeName} threw {cause}");
        fault.Detail.TraceText = trace;
        fault.Detail.InnerFault = inner;
        return fault;
    }
}
