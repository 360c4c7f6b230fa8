using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ConvertDateAndTimeBehaviorRequest : OrganizationRequest
{
    public ConvertDateAndTimeBehaviorRequest()
    {
        RequestName = "ConvertDateAndTimeBehavior";
    }

    public EntityAttributeCollection Attributes
    {
        get => Parameters.Contains("Attributes") ? (EntityAttributeCollection)Parameters["Attributes"] : default;
        set => Parameters["Attributes"] = value;
    }

    public bool AutoConvert
    {
        get => Parameters.Contains("AutoConvert") ? (bool)Parameters["AutoConvert"] : default;
        set => Parameters["AutoConvert"] = value;
    }

    public string ConversionRule
    {
        get => Parameters.Contains("ConversionRule") ? (string)Parameters["ConversionRule"] : default;
        set => Parameters["ConversionRule"] = value;
    }

    public int TimeZoneCode
    {
        get => Parameters.Contains("TimeZoneCode") ? (int)Parameters["TimeZoneCode"] : default;
        set => Parameters["TimeZoneCode"] = value;
    }
}
