using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "LayerDesiredOrder", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class LayerDesiredOrder : IExtensibleDataObject
{
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public List<SolutionInfo> Solutions { get; set; }

    [DataMember]
    public LayerDesiredOrderType Type { get; set; }
}
