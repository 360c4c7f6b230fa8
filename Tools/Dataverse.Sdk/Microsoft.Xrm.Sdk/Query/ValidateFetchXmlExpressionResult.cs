using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

[DataContract(Name = "ValidateFetchXmlExpressionResult", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class ValidateFetchXmlExpressionResult : IExtensibleDataObject
{
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string Helplink { get; set; }

    [DataMember]
    public List<ValidatorIssue> Messages { get; set; }
}
