using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SendEmailFromTemplateRequest : OrganizationRequest
{
    public SendEmailFromTemplateRequest()
    {
        RequestName = "SendEmailFromTemplate";
    }

    public Guid RegardingId
    {
        get => Parameters.Contains("RegardingId") ? (Guid)Parameters["RegardingId"] : default;
        set => Parameters["RegardingId"] = value;
    }

    public string RegardingType
    {
        get => Parameters.Contains("RegardingType") ? (string)Parameters["RegardingType"] : default;
        set => Parameters["RegardingType"] = value;
    }

    public Entity Target
    {
        get => Parameters.Contains("Target") ? (Entity)Parameters["Target"] : default;
        set => Parameters["Target"] = value;
    }

    public Guid TemplateId
    {
        get => Parameters.Contains("TemplateId") ? (Guid)Parameters["TemplateId"] : default;
        set => Parameters["TemplateId"] = value;
    }
}
