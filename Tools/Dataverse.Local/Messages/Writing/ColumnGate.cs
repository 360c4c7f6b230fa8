using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Dataverse.Local.Store.Validation;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Writing;

/// <summary>
/// Lets only columns through that exist and may be written. As on the platform, a value for a column
/// that is not valid for the operation is ignored; everything else that does not fit is refused.
/// </summary>
internal static class ColumnGate
{
    /// <param name="byTheServer">Columns that the server itself sets although callers may not; null for none.</param>
    public static void Create(Server server, TableShape shape, Entity target, string[]? byTheServer = null) =>
        Pass(server, shape, target, byTheServer, isCreate: true);

    /// <inheritdoc cref="Create"/>
    public static void Update(Server server, TableShape shape, Entity target, string[]? byTheServer = null) =>
        Pass(server, shape, target, byTheServer, isCreate: false);

    private static void Pass(Server server, TableShape shape, Entity target, string[]? byTheServer, bool isCreate)
    {
        List<string>? ignored = null;
        foreach (KeyValuePair<string, object> given in target.Attributes)
        {
            if (!shape.Columns.TryGetValue(given.Key, out Column? column))
                throw ColumnFault.Unknown(shape.Name, given.Key);
            bool isWritable = (isCreate ? column.ValidForCreate : column.ValidForUpdate) || byTheServer?.Contains(given.Key) == true;
            if (!isWritable || column.IsComputed || column.AttributeOf != null || column.Type == ColumnType.ManagedProperty)
            {
                (ignored ??= []).Add(given.Key);
                continue;
            }
            if (!column.IsStored || column.Type is ColumnType.File or ColumnType.Image)
            {
                if (given.Value != null)
                    throw Fault.Of(ErrorCodes.SdkMessageNotSupportedOnServer, $"The column '{given.Key}' of '{shape.Name}' is of type {column.Type}, which is not supported by Dataverse.Local yet. Leave it out.");
                (ignored ??= []).Add(given.Key);
                continue;
            }
            if (given.Value is EntityReference reference && column.IsLookup)
                Links.Check(server, shape, column, reference);
            else if (!IsDefaultStatus(column, given.Value))
                ValueCheck.Check(shape.Table, given.Key, given.Value);
        }
        if (ignored == null)
            return;
        foreach (string column in ignored)
            target.Attributes.Remove(column);
    }

    /// <summary>-1 asks for the default reason of the state; <see cref="States"/> fills it in.</summary>
    private static bool IsDefaultStatus(Column column, object? value) =>
        column.Type == ColumnType.Status && value is OptionSetValue { Value: -1 };
}
