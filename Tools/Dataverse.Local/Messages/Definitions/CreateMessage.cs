using Dataverse.Local.Faults;
using Dataverse.Local.Messages.Writing;
using Dataverse.Local.Pipeline;
using Dataverse.Local.Security;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Writes a new row. What the server adds is visible in Target from stage 40 on.</summary>
internal sealed class CreateMessage() : Message("Create")
{
    public override bool SeparatesPreValidation => true;

    public override void Open(Server server, Operation operation)
    {
        Entity target = operation.Input.Needed<Entity>("Target", Name);
        operation.Shape = server.Shape(target.LogicalName);
        operation.PrimaryId = IdIn(target, operation.Shape);
        if (target.RelatedEntities.Count > 0)
            throw Fault.Of(ErrorCodes.SdkMessageNotSupportedOnServer, "Creating related rows together with a row (RelatedEntities) is not supported by Dataverse.Local yet. Create them one by one.");
    }

    public override void Authorize(Server server, Operation operation)
    {
        if (operation.Caller.User.IsUnlimited)
            return;
        TableShape shape = operation.Shape!;
        EntityReference owner = Owners.Of(operation.Target, operation.Caller);
        Guard.Demand(operation.Caller, AccessRight.Create, shape, operation.PrimaryId, owner.Id, Owners.BusinessUnitOf(server, owner));
    }

    public override void Run(Server server, Operation operation)
    {
        Entity target = operation.Target;
        TableShape shape = operation.Shape!;
        Guid id = IdIn(target, shape);
        if (id == Guid.Empty)
            id = server.Ids.Next();
        target.Id = id;
        target.Attributes.Remove(shape.Table.PrimaryId);
        PartyLists? parties = PartyLists.Take(server, shape, target);
        ColumnGate.Create(server, shape, target, operation.ServerColumns);
        if (!operation.Caller.User.IsUnlimited)
        {
            EntityReference owner = Owners.Of(target, operation.Caller);
            Guard.DemandLinks(server, operation.Caller, shape, target, owner.Id, Owners.BusinessUnitOf(server, owner));
        }
        NewRow.Complete(server, operation, target);
        server.Rows.Insert(shape.Name, id, target.Attributes);
        server.Wrote(shape.Name);
        PartyLists.WriteLookups(server, shape, target);
        parties?.Write(server, target);
        target.Attributes[shape.Table.PrimaryId] = id;
        operation.PrimaryId = id;
        operation.Output["id"] = id;
    }

    private static Guid IdIn(Entity target, TableShape shape) =>
        target.Id == Guid.Empty && target.Attributes.TryGetValue(shape.Table.PrimaryId, out object value) && value is Guid given
            ? given
            : target.Id;
}
