using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDependentComponentsRequest : OrganizationRequest
{
    public RetrieveDependentComponentsRequest()
    {
        RequestName = "RetrieveDependentComponents";
    }

    public int ComponentType
    {
        get => Parameters.Contains("ComponentType") ? (int)Parameters["ComponentType"] : default;
        set => Parameters["ComponentType"] = value;
    }

    public Guid ObjectId
    {
        get => Parameters.Contains("ObjectId") ? (Guid)Parameters["ObjectId"] : default;
        set => Parameters["ObjectId"] = value;
    }
}
