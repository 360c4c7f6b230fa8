using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ImportSolutionAsyncResponse : OrganizationResponse
{
    public Guid AsyncOperationId => Results.Contains("AsyncOperationId") ? (Guid)Results["AsyncOperationId"] : default;

    public string ImportJobKey => Results.Contains("ImportJobKey") ? (string)Results["ImportJobKey"] : default;
}
