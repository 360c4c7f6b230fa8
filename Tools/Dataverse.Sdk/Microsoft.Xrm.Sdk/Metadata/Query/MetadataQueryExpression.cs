using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

[DataContract(Name = "MetadataQueryExpression", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
[KnownType(typeof(EntityQueryExpression))]
[KnownType(typeof(AttributeQueryExpression))]
[KnownType(typeof(RelationshipQueryExpression))]
[KnownType(typeof(LabelQueryExpression))]
[KnownType(typeof(EntityKeyQueryExpression))]
public abstract class MetadataQueryExpression : MetadataQueryBase
{
    [DataMember]
    public MetadataFilterExpression Criteria { get; set; }

    [DataMember]
    public MetadataPropertiesExpression Properties { get; set; }
}
