using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AuditDetailCollection : IExtensibleDataObject
{
    private DataCollection<AuditDetail> auditDetails;

    [DataMember]
    public DataCollection<AuditDetail> AuditDetails { get => auditDetails ??= new DataCollection<AuditDetail>(); private set => auditDetails = value; }

    public int Count => AuditDetails.Count;

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public bool MoreRecords { get; set; }

    [DataMember]
    public string PagingCookie { get; set; }

    [DataMember]
    public int TotalRecordCount { get; set; }

    public AuditDetail this[int index] { get => AuditDetails[index]; set => AuditDetails[index] = value; }

    public void Add(AuditDetail auditDetail)
    {
        AuditDetails.Add(auditDetail);
    }
}
