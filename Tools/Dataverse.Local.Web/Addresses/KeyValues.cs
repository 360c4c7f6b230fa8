using System.Globalization;
using Dataverse.Local.Metadata;
using Dataverse.Local.Web.Faults;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Web.Addresses;

/// <summary>Values of key columns as the organisation service wants them.</summary>
internal static class KeyValues
{
    public static object? Of(Column column, object? value) => column.Type switch
    {
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner when Guid.TryParse(value?.ToString(), out var id) => new EntityReference(column.Targets.Count == 1 ? column.Targets[0] : null, id),
        ColumnType.Picklist or ColumnType.State or ColumnType.Status when value is long number => new OptionSetValue((int)number),
        ColumnType.Integer when value is long number => (int)number,
        ColumnType.Decimal when value is long or decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        ColumnType.String or ColumnType.Memo when value is string => value,
        ColumnType.DateTime when value is DateTime => value,
        _ when value is null => null,
        _ => throw ApiFault.Request($"The key column '{column.LogicalName}' has the value '{value}', which does not fit its type {column.Type}."),
    };
}
