using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveManagedPropertyRequest : OrganizationRequest
{
    public RetrieveManagedPropertyRequest()
    {
        RequestName = "RetrieveManagedProperty";
    }

    public string LogicalName
    {
        get => Parameters.Contains("LogicalName") ? (string)Parameters["LogicalName"] : default;
        set => Parameters["LogicalName"] = value;
    }

    public Guid MetadataId
    {
        get => Parameters.Contains("MetadataId") ? (Guid)Parameters["MetadataId"] : default;
        set => Parameters["MetadataId"] = value;
    }
}
