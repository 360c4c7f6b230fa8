using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAppComponentsRequest : OrganizationRequest
{
    public RetrieveAppComponentsRequest()
    {
        RequestName = "RetrieveAppComponents";
    }

    public Guid AppModuleId
    {
        get => Parameters.Contains("AppModuleId") ? (Guid)Parameters["AppModuleId"] : default;
        set => Parameters["AppModuleId"] = value;
    }
}
