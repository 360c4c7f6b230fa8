using Alignment.Domain.Qualification;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Qualification;

/// <summary>The columns that lead has in this organisation, its own custom columns included. One request.</summary>
public sealed class LeadColumns : ILeadColumns
{
    private readonly Dictionary<string, ColumnKind> kinds = new(StringComparer.OrdinalIgnoreCase);

    public static LeadColumns Read(IOrganizationService service)
    {
        var answer = (RetrieveEntityResponse)service.Execute(new RetrieveEntityRequest
        {
            LogicalName = T.Lead.Table,
            EntityFilters = EntityFilters.Attributes,
            RetrieveAsIfPublished = false,
        });
        var columns = new LeadColumns();
        foreach (var attribute in answer.EntityMetadata.Attributes)
        {
            if (KindOf(attribute) is { } kind) columns.kinds[attribute.LogicalName] = kind;
        }

        return columns;
    }

    public ColumnKind? KindOf(string column) => kinds.TryGetValue(column, out var kind) ? kind : null;

    private static ColumnKind? KindOf(AttributeMetadata attribute) =>
        attribute is MultiSelectPicklistAttributeMetadata ? ColumnKind.Choices : attribute.AttributeType switch
        {
            AttributeTypeCode.String or AttributeTypeCode.Memo => ColumnKind.Text,
            AttributeTypeCode.Integer or AttributeTypeCode.BigInt => ColumnKind.WholeNumber,
            AttributeTypeCode.Decimal or AttributeTypeCode.Double => ColumnKind.Decimal,
            AttributeTypeCode.Money => ColumnKind.Money,
            AttributeTypeCode.Picklist or AttributeTypeCode.State or AttributeTypeCode.Status => ColumnKind.Choice,
            AttributeTypeCode.Boolean => ColumnKind.YesNo,
            AttributeTypeCode.DateTime => ColumnKind.DateTime,
            AttributeTypeCode.Lookup or AttributeTypeCode.Customer or AttributeTypeCode.Owner => ColumnKind.Lookup,
            _ => null,
        };
}
