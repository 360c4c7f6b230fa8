using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateEntityRequest : OrganizationRequest
{
    public CreateEntityRequest()
    {
        RequestName = "CreateEntity";
    }

    public EntityMetadata Entity
    {
        get => Parameters.Contains("Entity") ? (EntityMetadata)Parameters["Entity"] : default;
        set => Parameters["Entity"] = value;
    }

    public bool HasActivities
    {
        get => Parameters.Contains("HasActivities") ? (bool)Parameters["HasActivities"] : default;
        set => Parameters["HasActivities"] = value;
    }

    public bool HasFeedback
    {
        get => Parameters.Contains("HasFeedback") ? (bool)Parameters["HasFeedback"] : default;
        set => Parameters["HasFeedback"] = value;
    }

    public bool HasNotes
    {
        get => Parameters.Contains("HasNotes") ? (bool)Parameters["HasNotes"] : default;
        set => Parameters["HasNotes"] = value;
    }

    public StringAttributeMetadata PrimaryAttribute
    {
        get => Parameters.Contains("PrimaryAttribute") ? (StringAttributeMetadata)Parameters["PrimaryAttribute"] : default;
        set => Parameters["PrimaryAttribute"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Contains("SolutionUniqueName") ? (string)Parameters["SolutionUniqueName"] : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
