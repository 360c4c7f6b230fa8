using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

[DataContract(Name = "InfoCode", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum InfoCode
{
    [EnumMember] Unknown = 0,
    [EnumMember] SyntaxError = 1,
    [EnumMember] PerformanceLeadingWildCard = 2,
    [EnumMember] PerformanceLargeColumnSearch = 3,
    [EnumMember] OrderOnEnumAttribute = 4,
    [EnumMember] OrderOnPropertiesFromJoinedTables = 5,
    [EnumMember] LargeAmountOfAttributes = 6,
    [EnumMember] LargeAmountOfLogicalAttributes = 7,
    [EnumMember] FilteringOnCalculatedColumns = 8,
}
