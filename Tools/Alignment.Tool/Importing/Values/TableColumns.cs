using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace Alignment.Tool.Importing.Values;

/// <summary>The columns of a table, as the organisation describes them.</summary>
internal sealed class TableColumns
{
    private readonly Dictionary<string, AttributeMetadata> columns;

    private TableColumns(EntityMetadata table) => columns = table.Attributes.ToDictionary(column => column.LogicalName, StringComparer.Ordinal);

    public static TableColumns Of(IOrganizationService service, string table) =>
        new(((RetrieveEntityResponse)service.Execute(new RetrieveEntityRequest { LogicalName = table, EntityFilters = EntityFilters.Attributes })).EntityMetadata);

    public AttributeMetadata? Find(string logicalName) => columns.GetValueOrDefault(logicalName);
}
