using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteOptionValueRequest : OrganizationRequest
{
    public DeleteOptionValueRequest()
    {
        RequestName = "DeleteOptionValue";
    }

    public string AttributeLogicalName
    {
        get => Parameters.Contains("AttributeLogicalName") ? (string)Parameters["AttributeLogicalName"] : default;
        set => Parameters["AttributeLogicalName"] = value;
    }

    public string EntityLogicalName
    {
        get => Parameters.Contains("EntityLogicalName") ? (string)Parameters["EntityLogicalName"] : default;
        set => Parameters["EntityLogicalName"] = value;
    }

    public string OptionSetName
    {
        get => Parameters.Contains("OptionSetName") ? (string)Parameters["OptionSetName"] : default;
        set => Parameters["OptionSetName"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Contains("SolutionUniqueName") ? (string)Parameters["SolutionUniqueName"] : default;
        set => Parameters["SolutionUniqueName"] = value;
    }

    public int Value
    {
        get => Parameters.Contains("Value") ? (int)Parameters["Value"] : default;
        set => Parameters["Value"] = value;
    }
}
