using Dataverse.Local.Faults;
using Dataverse.Local.Messages.Writing;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Links rows: a row in the intersect table of a many-to-many, the lookup of a one-to-many.</summary>
internal sealed class AssociateMessage() : Message("Associate")
{
    public override void Open(Server server, Operation operation) => Relation.Open(server, operation);

    public override void Run(Server server, Operation operation)
    {
        Relation relation = Relation.Of(server, operation);
        foreach (EntityReference other in relation.Others)
        {
            if (relation.Many == null)
            {
                relation.SetLookup(server, operation, other, relation.Row);
                continue;
            }
            relation.DemandRights(server, operation, other);
            if (relation.LinkTo(server, other) != null)
                throw RowFault.DuplicateLink(relation.Many.IntersectTable);
            relation.Insert(server, other);
        }
    }
}
