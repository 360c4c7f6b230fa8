using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveMetadataChangesRequest : OrganizationRequest
{
    public RetrieveMetadataChangesRequest()
    {
        RequestName = "RetrieveMetadataChanges";
    }

    public string ClientVersionStamp
    {
        get => Parameters.Contains("ClientVersionStamp") ? (string)Parameters["ClientVersionStamp"] : default;
        set => Parameters["ClientVersionStamp"] = value;
    }

    public DeletedMetadataFilters DeletedMetadataFilters
    {
        get => Parameters.Contains("DeletedMetadataFilters") ? (DeletedMetadataFilters)Parameters["DeletedMetadataFilters"] : default;
        set => Parameters["DeletedMetadataFilters"] = value;
    }

    public EntityQueryExpression Query
    {
        get => Parameters.Contains("Query") ? (EntityQueryExpression)Parameters["Query"] : default;
        set => Parameters["Query"] = value;
    }

    public bool RetrieveAllSettings
    {
        get => Parameters.Contains("RetrieveAllSettings") ? (bool)Parameters["RetrieveAllSettings"] : default;
        set => Parameters["RetrieveAllSettings"] = value;
    }
}
