using System.Globalization;
using System.ServiceModel;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Faults;

/// <summary>Faults about one value of one column.</summary>
public static class ColumnFault
{
    public static FaultException<OrganizationServiceFault> Unknown(string table, string column) => Fault.Of(
        ErrorCodes.QueryBuilderNoAttribute,
        $"'{table}' entity doesn't contain attribute with Name = '{column}' and NameMapping = 'Logical'.");

    public static FaultException<OrganizationServiceFault> WrongType(string table, Column column, object value) => Fault.Of(
        ErrorCodes.InvalidArgument,
        $"Incorrect attribute value type {value.GetType()} for '{column.LogicalName}' of '{table}', which is a {column.Type} column.");

    public static FaultException<OrganizationServiceFault> NotStored(string table, Column column) => Fault.NotSupported(
        $"writing '{column.LogicalName}' of '{table}', a {column.Type} column");

    public static FaultException<OrganizationServiceFault> TooLong(string table, Column column, int length) => Fault.Of(
        ErrorCodes.StringLengthTooLong,
        string.Create(
            CultureInfo.InvariantCulture,
            $"A validation error occurred. The length of the '{column.LogicalName}' attribute of the '{table}' entity is {length} characters and exceeded the maximum allowed length of '{column.MaxLength}'."));

    public static FaultException<OrganizationServiceFault> OutOfRange(
        string table, Column column, object value, object? minimum, object? maximum) => Fault.Of(
        column.Type is ColumnType.Integer or ColumnType.BigInt
            ? ErrorCodes.IntegerValueOutOfRange
            : ErrorCodes.DecimalValueOutOfRange,
        string.Create(
            CultureInfo.InvariantCulture,
            $"A validation error occurred. The value {value} of '{column.LogicalName}' on record of type '{table}' is outside the valid range of {minimum} to {maximum}."));

    public static FaultException<OrganizationServiceFault> InvalidOption(string table, Column column, int value) => Fault.Of(
        ErrorCodes.PicklistValueOutOfRange,
        string.Create(
            CultureInfo.InvariantCulture,
            $"A validation error occurred. The value '{value}' of '{column.LogicalName}' on record of type '{table}' is outside the valid range. Accepted Values: {string.Join(',', column.Choice!.Options.Select(option => option.Value))}"));

    public static FaultException<OrganizationServiceFault> InvalidDate(string table, Column column, DateTime value) => Fault.Of(
        ErrorCodes.InvalidDateTime,
        string.Create(
            CultureInfo.InvariantCulture,
            $"The date {value:s} of '{column.LogicalName}' on record of type '{table}' is outside the supported range of 1753-01-01 to 9999-12-30."));

    public static FaultException<OrganizationServiceFault> WrongTarget(string table, Column column, string target) => Fault.Of(
        ErrorCodes.InvalidArgument,
        $"'{column.LogicalName}' of '{table}' cannot point at a row of '{target}'; it takes {string.Join(", ", column.Targets)}.");
}
