using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateRelationshipRequest : OrganizationRequest
{
    public UpdateRelationshipRequest()
    {
        RequestName = "UpdateRelationship";
    }

    public bool MergeLabels
    {
        get => Parameters.Contains("MergeLabels") ? (bool)Parameters["MergeLabels"] : default;
        set => Parameters["MergeLabels"] = value;
    }

    public RelationshipMetadataBase Relationship
    {
        get => Parameters.Contains("Relationship") ? (RelationshipMetadataBase)Parameters["Relationship"] : default;
        set => Parameters["Relationship"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Contains("SolutionUniqueName") ? (string)Parameters["SolutionUniqueName"] : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
