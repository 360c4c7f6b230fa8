using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

[DataContract(Name = "OrganizationDetail", Namespace = "http://schemas.microsoft.com/xrm/2014/Contracts")]
public class OrganizationDetail : IExtensibleDataObject
{
    [DataMember]
    public Guid DatacenterId { get; set; }

    [DataMember]
    public EndpointCollection Endpoints { get; set; }

    [DataMember]
    public string EnvironmentId { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string FriendlyName { get; set; }

    [DataMember]
    public string Geo { get; set; }

    [DataMember]
    public Guid OrganizationId { get; set; }

    [DataMember(IsRequired = false)]
    public OrganizationType OrganizationType { get; set; }

    [DataMember]
    public string OrganizationVersion { get; set; }

    [DataMember(IsRequired = false)]
    public string SchemaType { get; set; }

    [DataMember]
    public OrganizationState State { get; set; }

    [DataMember]
    public string TenantId { get; set; }

    [DataMember]
    public string UniqueName { get; set; }

    [DataMember]
    public string UrlName { get; set; }

    public static OrganizationDetail FromDiscovery(Discovery.OrganizationDetail detail)
    {
        if (detail == null) return null;
        return new OrganizationDetail
        {
            DatacenterId = detail.DatacenterId,
            EnvironmentId = detail.EnvironmentId,
            FriendlyName = detail.FriendlyName,
            Geo = detail.Geo,
            OrganizationId = detail.OrganizationId,
            OrganizationType = detail.OrganizationType,
            OrganizationVersion = detail.OrganizationVersion,
            SchemaType = detail.SchemaType,
            TenantId = detail.TenantId,
            UniqueName = detail.UniqueName,
            UrlName = detail.UrlName,
            State = (OrganizationState)(int)detail.State,
            Endpoints = EndpointCollection.FromDiscovery(detail.Endpoints),
        };
    }
}
