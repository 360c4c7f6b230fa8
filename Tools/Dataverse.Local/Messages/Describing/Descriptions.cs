using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk.Metadata;

namespace Dataverse.Local.Messages.Describing;

/// <summary>Table descriptions already made for the current metadata: plug-ins ask for the same ones again and again.</summary>
internal sealed class Descriptions(Server server)
{
    private readonly Dictionary<(string Table, EntityFilters Filters), EntityMetadata> known = [];
    private Catalog? described;

    public EntityMetadata Of(string? table, EntityFilters filters)
    {
        if (!ReferenceEquals(described, server.Store.Catalog))
        {
            known.Clear();
            described = server.Store.Catalog;
        }
        Table found = server.Shape(table).Table;
        if (!known.TryGetValue((found.LogicalName, filters), out EntityMetadata? metadata))
            known[(found.LogicalName, filters)] = metadata = TableDescriber.Describe(described, found, filters);
        return metadata;
    }
}
