using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloseQuoteRequest : OrganizationRequest
{
    public CloseQuoteRequest()
    {
        RequestName = "CloseQuote";
    }

    public Entity QuoteClose
    {
        get => Parameters.Contains("QuoteClose") ? (Entity)Parameters["QuoteClose"] : default;
        set => Parameters["QuoteClose"] = value;
    }

    public OptionSetValue Status
    {
        get => Parameters.Contains("Status") ? (OptionSetValue)Parameters["Status"] : default;
        set => Parameters["Status"] = value;
    }
}
