using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "BusinessEntityChanges", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
public sealed class BusinessEntityChanges : IExtensibleDataObject
{
    [DataMember]
    public BusinessEntityChangesCollection Changes { get; set; }

    [DataMember]
    public string DataToken { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string GlobalMetadataVersion { get; set; }

    [DataMember]
    public bool MoreRecords { get; set; }

    [DataMember]
    public string PagingCookie { get; set; }
}
