using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

[DataContract(Name = "MetadataDescriptionsMinimal", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class MetadataDescriptionsMinimal : IExtensibleDataObject
{
    [DataMember(IsRequired = true, Order = 0)]
    public EntityDescriptionMinimal[] EntityDescriptions { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
