using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Store.Validation;

/// <summary>Whether a value fits its column, before it is written; what does not fit is a fault that names both.</summary>
public static class ValueCheck
{
    private static readonly DateTime Earliest = new(1753, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Latest = new(9999, 12, 30, 23, 59, 59, DateTimeKind.Utc);

    /// <summary>The column of that name.</summary>
    /// <exception cref="System.ServiceModel.FaultException{TDetail}">The table has none.</exception>
    public static Column Require(Table table, string column) =>
        table.Columns.TryGetValue(column, out var found) ? found : throw ColumnFault.Unknown(table.LogicalName, column);

    /// <summary>Checks every value of a row that is about to be written.</summary>
    public static void Check(Table table, AttributeCollection values)
    {
        foreach (var (name, value) in values)
            Check(table, name, value);
    }

    /// <summary>
    /// Type, length, range, option and target of one value. Null always fits: whether a column must have a value is
    /// for the message to say. Columns that repeat a lookup (owneridname) are let pass; they are not stored.
    /// </summary>
    public static void Check(Table table, string name, object? value)
    {
        var column = Require(table, name);
        if (value is null || column.AttributeOf is not null)
            return;
        var fits = column.Type switch
        {
            ColumnType.String or ColumnType.Memo => value is string text && Length(table, column, text),
            ColumnType.EntityName => value is string,
            ColumnType.Integer => value is int number && Range(table, column, number),
            ColumnType.BigInt => value is long or int,
            ColumnType.Decimal => value is decimal number && Range(table, column, number),
            ColumnType.Double => value is double number && RangeOf(table, column, number),
            ColumnType.Money => value is Money money && Range(table, column, money.Value),
            ColumnType.Boolean => value is bool,
            ColumnType.DateTime => value is DateTime date && Date(table, column, date),
            ColumnType.Picklist or ColumnType.State or ColumnType.Status => value is OptionSetValue option && Known(table, column, option),
            ColumnType.MultiSelectPicklist => value is OptionSetValueCollection options && options.All(option => Known(table, column, option)),
            ColumnType.Uniqueidentifier => value is Guid,
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => value is EntityReference row && Target(table, column, row),
            ColumnType.PartyList => value is EntityCollection,
            _ => throw ColumnFault.NotStored(table.LogicalName, column),
        };
        if (!fits)
            throw ColumnFault.WrongType(table.LogicalName, column, value);
    }

    private static bool Length(Table table, Column column, string text) =>
        text.Length <= (column.MaxLength ?? int.MaxValue) ? true : throw ColumnFault.TooLong(table.LogicalName, column, text.Length);

    private static bool Range(Table table, Column column, decimal number) =>
        number >= (column.MinValue ?? decimal.MinValue) && number <= (column.MaxValue ?? decimal.MaxValue)
            ? true
            : throw ColumnFault.OutOfRange(table.LogicalName, column, number, column.MinValue, column.MaxValue);

    private static bool RangeOf(Table table, Column column, double number) =>
        number >= (double)(column.MinValue ?? decimal.MinValue) && number <= (double)(column.MaxValue ?? decimal.MaxValue)
            ? true
            : throw ColumnFault.OutOfRange(table.LogicalName, column, number, column.MinValue, column.MaxValue);

    private static bool Date(Table table, Column column, DateTime date) =>
        date >= Earliest && date <= Latest ? true : throw ColumnFault.InvalidDate(table.LogicalName, column, date);

    private static bool Known(Table table, Column column, OptionSetValue option) =>
        column.Choice is null || column.Choice.Find(option.Value) is not null
            ? true
            : throw ColumnFault.InvalidOption(table.LogicalName, column, option.Value);

    private static bool Target(Table table, Column column, EntityReference row) =>
        column.Targets.Count == 0 || column.Targets.Contains(row.LogicalName)
            ? true
            : throw ColumnFault.WrongTarget(table.LogicalName, column, row.LogicalName ?? "");
}
