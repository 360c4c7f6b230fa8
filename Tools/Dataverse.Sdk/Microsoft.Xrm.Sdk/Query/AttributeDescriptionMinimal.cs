using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

[DataContract(Name = "AttributeDescriptionMinimal", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class AttributeDescriptionMinimal
{
    [DataMember(IsRequired = true, Order = 0)]
    public string AttributeName { get; set; }

    [DataMember(IsRequired = true, Order = 1)]
    public string AttributeType { get; set; }
}
