using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

[Flags]
[DataContract(Name = "DeletedMetadataFilters", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
public enum DeletedMetadataFilters
{
    [EnumMember(Value = "Entity")] Entity = 1,
    Default = 1,
    [EnumMember(Value = "Attribute")] Attribute = 2,
    [EnumMember(Value = "Relationship")] Relationship = 4,
    [EnumMember(Value = "Label")] Label = 8,
    [EnumMember(Value = "OptionSet")] OptionSet = 16,
    All = 31,
}
