using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveRecordChangeHistoryResponse : OrganizationResponse
{
    public AuditDetailCollection AuditDetailCollection => Results.Contains("AuditDetailCollection") ? (AuditDetailCollection)Results["AuditDetailCollection"] : default;
}
