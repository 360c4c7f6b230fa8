using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "ExportComponentsParams", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ExportComponentsParams
{
    [DataMember]
    public List<ExportComponentDetails> ExportComponentsList { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
