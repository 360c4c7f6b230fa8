using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeliverPromoteEmailRequest : OrganizationRequest
{
    public DeliverPromoteEmailRequest()
    {
        RequestName = "DeliverPromoteEmail";
    }

    public EntityCollection Attachments
    {
        get => Parameters.Contains("Attachments") ? (EntityCollection)Parameters["Attachments"] : default;
        set => Parameters["Attachments"] = value;
    }

    public string Bcc
    {
        get => Parameters.Contains("Bcc") ? (string)Parameters["Bcc"] : default;
        set => Parameters["Bcc"] = value;
    }

    public string Body
    {
        get => Parameters.Contains("Body") ? (string)Parameters["Body"] : default;
        set => Parameters["Body"] = value;
    }

    public string Cc
    {
        get => Parameters.Contains("Cc") ? (string)Parameters["Cc"] : default;
        set => Parameters["Cc"] = value;
    }

    public Guid EmailId
    {
        get => Parameters.Contains("EmailId") ? (Guid)Parameters["EmailId"] : default;
        set => Parameters["EmailId"] = value;
    }

    public Entity ExtraProperties
    {
        get => Parameters.Contains("ExtraProperties") ? (Entity)Parameters["ExtraProperties"] : default;
        set => Parameters["ExtraProperties"] = value;
    }

    public string From
    {
        get => Parameters.Contains("From") ? (string)Parameters["From"] : default;
        set => Parameters["From"] = value;
    }

    public string Importance
    {
        get => Parameters.Contains("Importance") ? (string)Parameters["Importance"] : default;
        set => Parameters["Importance"] = value;
    }

    public string MessageId
    {
        get => Parameters.Contains("MessageId") ? (string)Parameters["MessageId"] : default;
        set => Parameters["MessageId"] = value;
    }

    public DateTime ReceivedOn
    {
        get => Parameters.Contains("ReceivedOn") ? (DateTime)Parameters["ReceivedOn"] : default;
        set => Parameters["ReceivedOn"] = value;
    }

    public string Subject
    {
        get => Parameters.Contains("Subject") ? (string)Parameters["Subject"] : default;
        set => Parameters["Subject"] = value;
    }

    public string SubmittedBy
    {
        get => Parameters.Contains("SubmittedBy") ? (string)Parameters["SubmittedBy"] : default;
        set => Parameters["SubmittedBy"] = value;
    }

    public string To
    {
        get => Parameters.Contains("To") ? (string)Parameters["To"] : default;
        set => Parameters["To"] = value;
    }
}
