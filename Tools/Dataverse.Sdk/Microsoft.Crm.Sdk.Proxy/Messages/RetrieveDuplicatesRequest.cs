using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveDuplicatesRequest : OrganizationRequest
{
    public RetrieveDuplicatesRequest()
    {
        RequestName = "RetrieveDuplicates";
    }

    public Entity BusinessEntity
    {
        get => Parameters.Contains("BusinessEntity") ? (Entity)Parameters["BusinessEntity"] : default;
        set => Parameters["BusinessEntity"] = value;
    }

    public string MatchingEntityName
    {
        get => Parameters.Contains("MatchingEntityName") ? (string)Parameters["MatchingEntityName"] : default;
        set => Parameters["MatchingEntityName"] = value;
    }

    public PagingInfo PagingInfo
    {
        get => Parameters.Contains("PagingInfo") ? (PagingInfo)Parameters["PagingInfo"] : default;
        set => Parameters["PagingInfo"] = value;
    }
}
