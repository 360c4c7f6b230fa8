using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class ValidationIssue : IExtensibleDataObject
{
    [DataMember]
    public Guid ComponentId { get; set; }

    [DataMember]
    public int ComponentSubType { get; set; }

    [DataMember]
    public int ComponentType { get; set; }

    [DataMember]
    public int CRMErrorCode { get; set; }

    [DataMember]
    public string DisplayName { get; set; }

    [DataMember]
    public ErrorType ErrorType { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Message { get; set; }

    [DataMember]
    public Guid ParentEntityId { get; set; }

    [DataMember]
    public string ParentEntityName { get; set; }

    [DataMember]
    public Component[] RequiredComponents { get; set; }
}
