using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendEmailRequest : OrganizationRequest
{
    public SendEmailRequest()
    {
        RequestName = "SendEmail";
    }

    public Guid EmailId
    {
        get => Parameters.Contains("EmailId") ? (Guid)Parameters["EmailId"] : default;
        set => Parameters["EmailId"] = value;
    }

    public bool IssueSend
    {
        get => Parameters.Contains("IssueSend") ? (bool)Parameters["IssueSend"] : default;
        set => Parameters["IssueSend"] = value;
    }

    public string TrackingToken
    {
        get => Parameters.Contains("TrackingToken") ? (string)Parameters["TrackingToken"] : default;
        set => Parameters["TrackingToken"] = value;
    }
}
