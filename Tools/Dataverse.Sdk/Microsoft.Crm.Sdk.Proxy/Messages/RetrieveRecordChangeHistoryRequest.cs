using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveRecordChangeHistoryRequest : OrganizationRequest
{
    public RetrieveRecordChangeHistoryRequest()
    {
        RequestName = "RetrieveRecordChangeHistory";
    }

    public PagingInfo PagingInfo
    {
        get => Parameters.Contains("PagingInfo") ? (PagingInfo)Parameters["PagingInfo"] : default;
        set => Parameters["PagingInfo"] = value;
    }

    public EntityReference Target
    {
        get => Parameters.Contains("Target") ? (EntityReference)Parameters["Target"] : default;
        set => Parameters["Target"] = value;
    }
}
