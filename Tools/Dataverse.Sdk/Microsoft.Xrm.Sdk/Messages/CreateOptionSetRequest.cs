using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateOptionSetRequest : OrganizationRequest
{
    public CreateOptionSetRequest()
    {
        RequestName = "CreateOptionSet";
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
