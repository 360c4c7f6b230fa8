using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateOptionSetRequest : OrganizationRequest
{
    public UpdateOptionSetRequest()
    {
        RequestName = "UpdateOptionSet";
    }

    public bool MergeLabels
    {
        get => Parameters.Contains("MergeLabels") ? (bool)Parameters["MergeLabels"] : default;
        set => Parameters["MergeLabels"] = value;
    }

    public OptionSetMetadataBase OptionSet
    {
        get => Parameters.Contains("OptionSet") ? (OptionSetMetadataBase)Parameters["OptionSet"] : default;
        set => Parameters["OptionSet"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Contains("SolutionUniqueName") ? (string)Parameters["SolutionUniqueName"] : default;
        set => Parameters["SolutionUniqueName"] = value;
    }
}
