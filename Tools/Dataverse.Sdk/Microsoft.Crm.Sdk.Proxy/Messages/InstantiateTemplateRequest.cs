using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class InstantiateTemplateRequest : OrganizationRequest
{
    public InstantiateTemplateRequest()
    {
        RequestName = "InstantiateTemplate";
    }

    public Guid ObjectId
    {
        get => Parameters.Contains("ObjectId") ? (Guid)Parameters["ObjectId"] : default;
        set => Parameters["ObjectId"] = value;
    }

    public string ObjectType
    {
        get => Parameters.Contains("ObjectType") ? (string)Parameters["ObjectType"] : default;
        set => Parameters["ObjectType"] = value;
    }

    public Guid TemplateId
    {
        get => Parameters.Contains("TemplateId") ? (Guid)Parameters["TemplateId"] : default;
        set => Parameters["TemplateId"] = value;
    }
}
