using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class Component : IExtensibleDataObject
{
    [DataMember]
    public Guid ComponentId { get; set; }

    [DataMember]
    public int ComponentSubType { get; set; }

    [DataMember]
    public int ComponentType { get; set; }

    [DataMember]
    public string DisplayName { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public Guid ParentEntityId { get; set; }

    [DataMember]
    public string ParentEntityName { get; set; }

    [DataMember]
    public string SchemaName { get; set; }
}
