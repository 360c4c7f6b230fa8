using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendEmailFromTemplateResponse : OrganizationResponse
{
    public Guid Id => Results.Contains("Id") ? (Guid)Results["Id"] : default;
}
