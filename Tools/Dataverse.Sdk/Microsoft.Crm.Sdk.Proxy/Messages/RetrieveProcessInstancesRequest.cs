using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveProcessInstancesRequest : OrganizationRequest
{
    public RetrieveProcessInstancesRequest()
    {
        RequestName = "RetrieveProcessInstances";
    }

    public Guid EntityId
    {
        get => Parameters.Contains("EntityId") ? (Guid)Parameters["EntityId"] : default;
        set => Parameters["EntityId"] = value;
    }

    public string EntityLogicalName
    {
        get => Parameters.Contains("EntityLogicalName") ? (string)Parameters["EntityLogicalName"] : default;
        set => Parameters["EntityLogicalName"] = value;
    }
}
