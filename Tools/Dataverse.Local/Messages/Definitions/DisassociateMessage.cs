using Dataverse.Local.Faults;
using Dataverse.Local.Messages.Writing;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Takes links away again.</summary>
internal sealed class DisassociateMessage() : Message("Disassociate")
{
    public override void Open(Server server, Operation operation) => Relation.Open(server, operation);

    public override void Run(Server server, Operation operation)
    {
        Relation relation = Relation.Of(server, operation);
        foreach (EntityReference other in relation.Others)
        {
            if (relation.Many == null)
            {
                relation.SetLookup(server, operation, other, null);
                continue;
            }
            relation.DemandRights(server, operation, other);
            Guid link = relation.LinkTo(server, other)
                ?? throw Fault.Of(ErrorCodes.ObjectDoesNotExist, $"{other.LogicalName} {other.Id} is not associated with {relation.Row.LogicalName} {relation.Row.Id} in {relation.Many.SchemaName}.");
            server.Rows.Delete(relation.Many.IntersectTable, link);
            server.Wrote(relation.Many.IntersectTable);
        }
    }
}
