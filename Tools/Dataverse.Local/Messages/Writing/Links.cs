using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Writing;

/// <summary>A lookup must point at an existing row of a table it may point at.</summary>
internal static class Links
{
    public static void Check(Server server, TableShape shape, Column column, EntityReference reference)
    {
        if (string.IsNullOrEmpty(reference.LogicalName) && column.Targets.Count == 1)
            reference.LogicalName = column.Targets[0];
        if (column.Targets.Count > 0 && !column.Targets.Contains(reference.LogicalName))
            throw ColumnFault.WrongTarget(shape.Name, column, reference.LogicalName ?? "");
        reference.Id = RowFinder.IdOf(server, reference);
        if (IsKnown(server, reference) || server.Rows.Exists(reference.LogicalName, reference.Id))
            return;
        throw RowFinder.Missing(server.Shape(reference.LogicalName), reference.Id);
    }

    private static bool IsKnown(Server server, EntityReference reference) => reference.LogicalName switch
    {
        "systemuser" => reference.Id == server.Organization.AdminId || reference.Id == server.Organization.SystemUserId,
        "transactioncurrency" => reference.Id == server.Organization.BaseCurrencyId,
        _ => false,
    };
}
