using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAuditDetailsRequest : OrganizationRequest
{
    public RetrieveAuditDetailsRequest()
    {
        RequestName = "RetrieveAuditDetails";
    }

    public Guid AuditId
    {
        get => Parameters.Contains("AuditId") ? (Guid)Parameters["AuditId"] : default;
        set => Parameters["AuditId"] = value;
    }
}
