using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Extensions;

public static class OrganizationServiceExtensions
{
    public static EntityMetadata GetEntityMetadata(this IOrganizationService serviceProxy, string logicalName) =>
        Retrieve(serviceProxy, logicalName, asIfPublished: false);

    public static EntityMetadata GetEntityMetadataAsIfPublished(this IOrganizationService serviceProxy, string logicalName) =>
        Retrieve(serviceProxy, logicalName, asIfPublished: true);

    private static EntityMetadata Retrieve(IOrganizationService service, string logicalName, bool asIfPublished)
    {
        var request = new RetrieveEntityRequest
        {
            LogicalName = logicalName,
            EntityFilters = EntityFilters.All,
            RetrieveAsIfPublished = asIfPublished,
        };
        return ((RetrieveEntityResponse)service.Execute(request)).EntityMetadata;
    }
}
