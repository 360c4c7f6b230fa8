using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateStateValueRequest : OrganizationRequest
{
    public UpdateStateValueRequest()
    {
        RequestName = "UpdateStateValue";
    }

    public string AttributeLogicalName
    {
        get => Parameters.Contains("AttributeLogicalName") ? (string)Parameters["AttributeLogicalName"] : default;
        set => Parameters["AttributeLogicalName"] = value;
    }

    public int? DefaultStatusCode
    {
        get => Parameters.Contains("DefaultStatusCode") ? (int?)Parameters["DefaultStatusCode"] : default;
        set => Parameters["DefaultStatusCode"] = value;
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

    public bool MergeLabels
    {
        get => Parameters.Contains("MergeLabels") ? (bool)Parameters["MergeLabels"] : default;
        set => Parameters["MergeLabels"] = value;
    }

    public string OptionSetName
    {
        get => Parameters.Contains("OptionSetName") ? (string)Parameters["OptionSetName"] : default;
        set => Parameters["OptionSetName"] = value;
    }

    public int Value
    {
        get => Parameters.Contains("Value") ? (int)Parameters["Value"] : default;
        set => Parameters["Value"] = value;
    }
}
