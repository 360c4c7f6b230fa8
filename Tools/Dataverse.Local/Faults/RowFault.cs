using System.ServiceModel;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Faults;

/// <summary>Faults about a row as a whole, or the table it should be in.</summary>
public static class RowFault
{
    public static FaultException<OrganizationServiceFault> UnknownTable(string table) => Fault.Of(
        ErrorCodes.QueryBuilderNoEntity,
        $"The entity with a name = '{table}' with namemapping = 'Logical' was not found in the MetadataCache.");

    public static FaultException<OrganizationServiceFault> Missing(string table, Guid id) => Fault.Of(
        ErrorCodes.ObjectDoesNotExist,
        $"{table} With Id = {id} Does Not Exist");

    public static FaultException<OrganizationServiceFault> Duplicate(string table, Guid id) => Fault.Of(
        ErrorCodes.DuplicateRecord,
        $"Cannot insert duplicate key. A row of '{table}' with id {id} already exists.");

    public static FaultException<OrganizationServiceFault> DuplicateLink(string intersectTable) => Fault.Of(
        ErrorCodes.DuplicateRecord,
        $"Cannot insert duplicate key. The two rows are already associated in '{intersectTable}'.");

    public static FaultException<OrganizationServiceFault> DuplicateKey(string table, AlternateKey key) => Fault.Of(
        ErrorCodes.DuplicateRecordEntityKey,
        $"Entity Key {key.Name} violated. A row of '{table}' with the same {string.Join(", ", key.Columns)} already exists. Choose other values and try again.");

    public static FaultException<OrganizationServiceFault> KeyNotDefined(string table, IEnumerable<string> columns) => Fault.Of(
        ErrorCodes.EntityKeyNotDefined,
        $"The attributes {string.Join(", ", columns)} are not a defined key for the {table} entity.");

    public static FaultException<OrganizationServiceFault> MissingByKey(string table) => Fault.Of(
        ErrorCodes.RecordNotFoundByEntityKey,
        $"A record with the specified key values does not exist in {table} entity");
}
