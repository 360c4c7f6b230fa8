using Dataverse.Local.Messages.Writing;
using Dataverse.Local.Pipeline;
using Dataverse.Local.Security;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Removes a row; relationships decide what becomes of the rows that point at it.</summary>
internal sealed class DeleteMessage() : Message("Delete")
{
    public override bool SeparatesPreValidation => true;

    public override void Open(Server server, Operation operation)
    {
        EntityReference target = operation.Input.Needed<EntityReference>("Target", Name);
        operation.Shape = server.Shape(target.LogicalName);
        target.Id = RowFinder.IdOf(server, target);
        operation.PrimaryId = target.Id;
    }

    public override void Prepare(Server server, Operation operation) =>
        operation.Before ??= server.Rows.Read(operation.TableName, operation.PrimaryId, Snapshots.Columns(operation.Shape!, operation.Plan))
            ?? throw RowFinder.Missing(operation.Shape!, operation.PrimaryId);

    public override void Authorize(Server server, Operation operation)
    {
        RowVersions.Demand(operation, operation.Input.Needed<EntityReference>("Target", Name).RowVersion, operation.Before!);
        Guard.Demand(operation.Caller, AccessRight.Delete, operation.Shape!, operation.Before!);
    }

    public override void Run(Server server, Operation operation)
    {
        Descendants.Release(server, operation);
        PartyLists.Remove(server, operation.Shape!, operation.PrimaryId);
        server.Rows.Delete(operation.TableName, operation.PrimaryId);
        server.Wrote(operation.TableName);
    }
}
