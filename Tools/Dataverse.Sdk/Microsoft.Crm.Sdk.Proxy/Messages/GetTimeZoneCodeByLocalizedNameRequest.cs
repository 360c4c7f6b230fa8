using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetTimeZoneCodeByLocalizedNameRequest : OrganizationRequest
{
    public GetTimeZoneCodeByLocalizedNameRequest()
    {
        RequestName = "GetTimeZoneCodeByLocalizedName";
    }

    public int LocaleId
    {
        get => Parameters.Contains("LocaleId") ? (int)Parameters["LocaleId"] : default;
        set => Parameters["LocaleId"] = value;
    }

    public string LocalizedStandardName
    {
        get => Parameters.Contains("LocalizedStandardName") ? (string)Parameters["LocalizedStandardName"] : default;
        set => Parameters["LocalizedStandardName"] = value;
    }
}
