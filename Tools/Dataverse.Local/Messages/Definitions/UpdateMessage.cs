using Dataverse.Local.Faults;
using Dataverse.Local.Messages.Writing;
using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Dataverse.Local.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Changes a row. State columns, and the owner of business-owned tables, pass stages 20 and 40 on their own.</summary>
internal sealed class UpdateMessage() : Message("Update")
{
    public override bool SeparatesPreValidation => true;

    public override void Open(Server server, Operation operation)
    {
        Entity target = operation.Input.Needed<Entity>("Target", Name);
        TableShape shape = operation.Shape = server.Shape(target.LogicalName);
        if (target.Id == Guid.Empty && target.Attributes.TryGetValue(shape.Table.PrimaryId, out object value) && value is Guid given)
            target.Id = given;
        target.Id = RowFinder.IdOf(server, shape, target.Id, target.KeyAttributes);
        if (target.Id == Guid.Empty)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"Entity Id must be specified for Update of '{shape.Name}'. Set the id or the columns of an alternate key.");
        if (target.RelatedEntities.Count > 0)
            throw Fault.Of(ErrorCodes.SdkMessageNotSupportedOnServer, "Updating related rows together with a row (RelatedEntities) is not supported by Dataverse.Local yet. Update them one by one.");
        target.Attributes[shape.Table.PrimaryId] = target.Id;
        operation.PrimaryId = target.Id;
    }

    public override void Prepare(Server server, Operation operation)
    {
        if (operation.Before != null)
            return;
        ColumnSet columns = Snapshots.Columns(operation.Shape!, operation.Plan);
        operation.Before = server.Rows.Read(operation.TableName, operation.PrimaryId, columns)
            ?? throw RowFinder.Missing(operation.Shape!, operation.PrimaryId);
        // The image of an activity names its people, as a read of it would.
        if (operation.Plan.Before is { } image) PartyReader.Fill(server, operation.Before, PartyReader.Wanted(operation.Shape!, image.AllColumns, image.Columns));
    }

    public override void Authorize(Server server, Operation operation)
    {
        RowVersions.Demand(operation, operation.Target.RowVersion, operation.Before!);
        if (operation.Caller.User.IsUnlimited)
            return;
        TableShape shape = operation.Shape!;
        Guard.Demand(operation.Caller, AccessRight.Write, shape, operation.Before!);
        if (shape.HasOwner && operation.Target.Contains("ownerid"))
            Guard.Demand(operation.Caller, AccessRight.Assign, shape, operation.Before!);
    }

    public override void Perform(Server server, Operation operation)
    {
        foreach (Entity part in SpecialColumns.Split(operation.Shape!, operation.Target))
        {
            if (ReferenceEquals(part, operation.Target))
            {
                server.Pipeline.Stages(operation, this);
                return;
            }
            Operation half = operation.Part(part);
            server.Pipeline.Stages(half, this);
            operation.Before = null;
            Prepare(server, operation);
        }
    }

    public override void Run(Server server, Operation operation)
    {
        SpecialColumns.Announce(server, operation, () => Write(server, operation));
    }

    private static void Write(Server server, Operation operation)
    {
        Entity target = operation.Target;
        TableShape shape = operation.Shape!;
        target.Attributes.Remove(shape.Table.PrimaryId);
        PartyLists? parties = PartyLists.Take(server, shape, target);
        ColumnGate.Update(server, shape, target, operation.ServerColumns);
        if (target.Attributes.Count > 0 || parties != null)
        {
            if (!operation.Caller.User.IsUnlimited)
                Guard.DemandLinks(server, operation.Caller, shape, target, operation.Before!);
            ChangedRow.Complete(server, operation, target);
            server.Rows.Update(shape.Name, target.Id, target.Attributes);
            server.Wrote(shape.Name);
            PartyLists.WriteLookups(server, shape, target);
            parties?.Write(server, target);
        }
        target.Attributes[shape.Table.PrimaryId] = target.Id;
    }
}
