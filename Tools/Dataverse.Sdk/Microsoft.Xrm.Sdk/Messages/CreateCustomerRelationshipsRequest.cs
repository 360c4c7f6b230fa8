using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.1/Contracts")]
public sealed class CreateCustomerRelationshipsRequest : OrganizationRequest
{
    public CreateCustomerRelationshipsRequest()
    {
        RequestName = "CreateCustomerRelationships";
    }

    public LookupAttributeMetadata Lookup
    {
        get => Parameters.Contains("Lookup") ? (LookupAttributeMetadata)Parameters["Lookup"] : default;
        set => Parameters["Lookup"] = value;
    }

    public OneToManyRelationshipMetadata[] OneToManyRelationships
    {
        get => Parameters.Contains("OneToManyRelationships") ? (OneToManyRelationshipMetadata[])Parameters["OneToManyRelationships"] : default;
        set => Parameters["OneToManyRelationships"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Contains("SolutionUniqueName") ? (string)Parameters["SolutionUniqueName"] : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
