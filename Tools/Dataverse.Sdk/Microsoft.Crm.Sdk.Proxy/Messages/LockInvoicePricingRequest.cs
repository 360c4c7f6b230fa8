using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LockInvoicePricingRequest : OrganizationRequest
{
    public LockInvoicePricingRequest()
    {
        RequestName = "LockInvoicePricing";
    }

    public Guid InvoiceId
    {
        get => Parameters.Contains("InvoiceId") ? (Guid)Parameters["InvoiceId"] : default;
        set => Parameters["InvoiceId"] = value;
    }
}
