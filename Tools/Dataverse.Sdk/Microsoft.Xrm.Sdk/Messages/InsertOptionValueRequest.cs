using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class InsertOptionValueRequest : OrganizationRequest
{
    public InsertOptionValueRequest()
    {
        RequestName = "InsertOptionValue";
    }

    public string AttributeLogicalName
    {
        get => Parameters.Contains("AttributeLogicalName") ? (string)Parameters["AttributeLogicalName"] : default;
        set => Parameters["AttributeLogicalName"] = value;
    }

    public Label Description
    {
        get => Parameters.Contains("Description") ? (Label)Parameters["Description"] : default;
        set => Parameters["Description"] = value;
    }

    public string EntityLogicalName
    {
        get => Parameters.Contains("EntityLogicalName") ? (string)Parameters["EntityLogicalName"] : default;
        set => Parameters["EntityLogicalName"] = value;
    }

    public Label Label
    {
        get => Parameters.Contains("Label") ? (Label)Parameters["Label"] : default;
        set => Parameters["Label"] = value;
    }

    public string OptionSetName
    {
        get => Parameters.Contains("OptionSetName") ? (string)Parameters["OptionSetName"] : default;
        set => Parameters["OptionSetName"] = value;
    }

    public int[] ParentValues
    {
        get => Parameters.Contains("ParentValues") ? (int[])Parameters["ParentValues"] : default;
        set => Parameters["ParentValues"] = value;
    }

    public string SolutionUniqueName
    {
        get => Parameters.Contains("SolutionUniqueName") ? (string)Parameters["SolutionUniqueName"] : default;
        set => Parameters["SolutionUniqueName"] = value;
    }

    public int? Value
    {
        get => Parameters.Contains("Value") ? (int?)Parameters["Value"] : default;
        set => Parameters["Value"] = value;
    }
}
