using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

[DataContract(Name = "ValidatorIssue", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ValidatorIssue
{
    [DataMember]
    public string LocalizedMessageText { get; set; }

    [DataMember]
    public Dictionary<string, string> OptionalPropertyBag { get; set; }

    [DataMember]
    public int Severity { get; set; }

    [DataMember]
    public int TypeCode { get; set; }
}
