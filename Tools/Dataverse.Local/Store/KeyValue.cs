using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Store;

/// <summary>Alternate keys may be given plainly: an option by its number, a row by its id.</summary>
internal static class KeyValue
{
    public static object? Of(Column column, object? value) => value switch
    {
        int option when column.Type is ColumnType.Picklist or ColumnType.State or ColumnType.Status => new OptionSetValue(option),
        Guid id when column.IsLookup => new EntityReference(column.Targets[0], id),
        decimal amount when column.Type == ColumnType.Money => new Money(amount),
        int number when column.Type == ColumnType.Decimal => (decimal)number,
        _ => value,
    };
}
