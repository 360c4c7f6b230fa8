using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

[DataContract(Name = "Solution", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class Solution : IExtensibleDataObject
{
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember(IsRequired = true, Order = 4)]
    public string FriendlyName { get; set; }

    [DataMember(IsRequired = true, Order = 1)]
    public Guid Id { get; set; }

    [DataMember(IsRequired = true, Order = 5)]
    public Guid PublisherId { get; set; }

    [DataMember(IsRequired = true, Order = 6)]
    public string PublisherIdName { get; set; }

    [DataMember(IsRequired = true, Order = 7)]
    public string PublisherUniqueName { get; set; }

    [DataMember(IsRequired = true, Order = 3)]
    public string SolutionUniqueName { get; set; }

    [DataMember(IsRequired = true, Order = 2)]
    public string VersionNumber { get; set; }
}
