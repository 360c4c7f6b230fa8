using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class BulkDeleteRequest : OrganizationRequest
{
    public BulkDeleteRequest()
    {
        RequestName = "BulkDelete";
    }

    public Guid[] CCRecipients
    {
        get => Parameters.Contains("CCRecipients") ? (Guid[])Parameters["CCRecipients"] : default;
        set => Parameters["CCRecipients"] = value;
    }

    public string JobName
    {
        get => Parameters.Contains("JobName") ? (string)Parameters["JobName"] : default;
        set => Parameters["JobName"] = value;
    }

    public QueryExpression[] QuerySet
    {
        get => Parameters.Contains("QuerySet") ? (QueryExpression[])Parameters["QuerySet"] : default;
        set => Parameters["QuerySet"] = value;
    }

    public string RecurrencePattern
    {
        get => Parameters.Contains("RecurrencePattern") ? (string)Parameters["RecurrencePattern"] : default;
        set => Parameters["RecurrencePattern"] = value;
    }

    public bool RunNow
    {
        get => Parameters.Contains("RunNow") ? (bool)Parameters["RunNow"] : default;
        set => Parameters["RunNow"] = value;
    }

    public bool SendEmailNotification
    {
        get => Parameters.Contains("SendEmailNotification") ? (bool)Parameters["SendEmailNotification"] : default;
        set => Parameters["SendEmailNotification"] = value;
    }

    public Guid? SourceImportId
    {
        get => Parameters.Contains("SourceImportId") ? (Guid?)Parameters["SourceImportId"] : default;
        set => Parameters["SourceImportId"] = value;
    }

    public DateTime StartDateTime
    {
        get => Parameters.Contains("StartDateTime") ? (DateTime)Parameters["StartDateTime"] : default;
        set => Parameters["StartDateTime"] = value;
    }

    public Guid[] ToRecipients
    {
        get => Parameters.Contains("ToRecipients") ? (Guid[])Parameters["ToRecipients"] : default;
        set => Parameters["ToRecipients"] = value;
    }
}
