using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "SolutionInfo", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class SolutionInfo : IExtensibleDataObject
{
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Name { get; set; }
}
