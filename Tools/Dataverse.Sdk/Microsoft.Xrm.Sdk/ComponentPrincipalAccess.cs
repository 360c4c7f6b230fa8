using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "ComponentPrincipalAccess", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class ComponentPrincipalAccess : IExtensibleDataObject
{
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public int? RequestType { get; set; }

    [DataMember]
    public ShareAccessRights ShareAccessMask { get; set; }

    [DataMember]
    public EntityReference SharePrincipal { get; set; }
}
