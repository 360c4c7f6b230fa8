using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Organization;

[CollectionDataContract(Name = "EndpointCollection", Namespace = "http://schemas.microsoft.com/xrm/2014/Contracts")]
public sealed class EndpointCollection : DataCollection<EndpointType, string>
{
    public static EndpointCollection FromDiscovery(Discovery.EndpointCollection collection)
    {
        if (collection == null) return null;
        var endpoints = new EndpointCollection();
        foreach (var endpoint in collection) endpoints.Add((EndpointType)(int)endpoint.Key, endpoint.Value);
        return endpoints;
    }
}
