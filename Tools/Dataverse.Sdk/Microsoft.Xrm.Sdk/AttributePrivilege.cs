using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "AttributePrivilege", Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
[Serializable]
public sealed class AttributePrivilege : IExtensibleDataObject
{
    public AttributePrivilege()
    {
    }

    public AttributePrivilege(Guid attributeId, int canCreate, int canRead, int canUpdate)
    {
        AttributeId = attributeId;
        CanCreate = canCreate;
        CanRead = canRead;
        CanUpdate = canUpdate;
    }

    public AttributePrivilege(Guid attributeId, int canCreate, int canRead, int canUpdate, int canReadUnMasked)
    {
        AttributeId = attributeId;
        CanCreate = canCreate;
        CanRead = canRead;
        CanUpdate = canUpdate;
        CanReadUnMasked = canReadUnMasked;
    }

    [DataMember]
    public Guid AttributeId { get; internal set; }

    [DataMember]
    public int CanCreate { get; internal set; }

    [DataMember]
    public int CanRead { get; internal set; }

    [DataMember]
    public int CanReadUnMasked { get; internal set; }

    [DataMember]
    public int CanUpdate { get; internal set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
