using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloneAsPatchRequest : OrganizationRequest
{
    public CloneAsPatchRequest()
    {
        RequestName = "CloneAsPatch";
    }

    public string DisplayName
    {
        get => Parameters.Contains("DisplayName") ? (string)Parameters["DisplayName"] : default;
        set => Parameters["DisplayName"] = value;
    }

    public string ParentSolutionUniqueName
    {
        get => Parameters.Contains("ParentSolutionUniqueName") ? (string)Parameters["ParentSolutionUniqueName"] : default;
        set => Parameters["ParentSolutionUniqueName"] = value;
    }

    public string VersionNumber
    {
        get => Parameters.Contains("VersionNumber") ? (string)Parameters["VersionNumber"] : default;
        set => Parameters["VersionNumber"] = value;
    }
}
