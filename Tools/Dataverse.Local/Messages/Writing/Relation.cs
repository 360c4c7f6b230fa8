using Dataverse.Local.Faults;
using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Dataverse.Local.Security;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Writing;

/// <summary>The relationship an Associate or Disassociate names, seen from its row.</summary>
internal sealed class Relation
{
    private readonly bool isFirst;
    private readonly ManyToOne? one;

    private Relation(EntityReference row, EntityReferenceCollection others, ManyToMany? many, bool isFirst, ManyToOne? one)
    {
        Row = row;
        Others = others;
        Many = many;
        this.isFirst = isFirst;
        this.one = one;
    }

    public EntityReference Row { get; }
    public EntityReferenceCollection Others { get; }

    /// <summary>The many-to-many; null for a one-to-many.</summary>
    public ManyToMany? Many { get; }

    private string MyColumn => isFirst ? Many!.Column1 : Many!.Column2;
    private string OtherColumn => isFirst ? Many!.Column2 : Many!.Column1;

    public static void Open(Server server, Operation operation)
    {
        EntityReference target = operation.Input.Needed<EntityReference>("Target", operation.Message.Name);
        operation.Shape = server.Shape(target.LogicalName);
        target.Id = operation.PrimaryId = RowFinder.IdOf(server, target);
    }

    public static Relation Of(Server server, Operation operation)
    {
        string message = operation.Message.Name;
        Relationship wanted = operation.Input.Needed<Relationship>("Relationship", message);
        EntityReferenceCollection others = operation.Input.Needed<EntityReferenceCollection>("RelatedEntities", message);
        EntityReference row = (EntityReference)operation.Input["Target"];
        Exist(server, row);
        foreach (EntityReference other in others)
        {
            other.Id = RowFinder.IdOf(server, other);
            Exist(server, other);
        }
        if (server.Store.Catalog.ManyToMany.FirstOrDefault(many => many.SchemaName == wanted.SchemaName) is { } found)
        {
            bool isFirst = found.Table1 == row.LogicalName && (found.Table1 != found.Table2 || wanted.PrimaryEntityRole != EntityRole.Referenced);
            return new Relation(row, others, found, isFirst, null);
        }
        foreach (Table child in server.Store.Catalog.Tables.Values)
        {
            foreach (ManyToOne parent in child.Parents)
            {
                if (parent.SchemaName == wanted.SchemaName)
                    return new Relation(row, others, null, false, parent);
            }
        }
        throw Fault.Of(ErrorCodes.InvalidArgument, $"There is no relationship '{wanted.SchemaName}'. Check its schema name.");
    }

    /// <summary>A one-to-many is its lookup: the child row is updated, whichever side was named first.</summary>
    public void SetLookup(Server server, Operation operation, EntityReference other, EntityReference? parent)
    {
        bool isParent = one!.ReferencedTable == Row.LogicalName && one.ReferencingTable == other.LogicalName;
        EntityReference child = isParent ? other : Row;
        Entity target = new(child.LogicalName, child.Id);
        target[one.ReferencingColumn] = parent == null ? null : isParent ? Row : other;
        ParameterCollection input = [];
        input["Target"] = target;
        server.Pipeline.Forward(operation, "Update", input);
    }

    public void DemandRights(Server server, Operation operation, EntityReference other)
    {
        if (operation.Caller.User.IsUnlimited)
            return;
        Guard.Demand(operation.Caller, AccessRight.Append, operation.Shape!, Read(server, Row));
        Guard.Demand(operation.Caller, AccessRight.AppendTo, server.Shape(other.LogicalName), Read(server, other));
    }

    public Guid? LinkTo(Server server, EntityReference other)
    {
        TableShape intersect = server.Shape(Many!.IntersectTable);
        List<Guid> links = server.SelectIds(
            $"SELECT \"{intersect.Table.PrimaryId}\" FROM \"{intersect.Name}\" WHERE \"{MyColumn}\" = $0 AND \"{OtherColumn}\" = $1", Row.Id, other.Id);
        return links.Count == 0 ? null : links[0];
    }

    public void Insert(Server server, EntityReference other)
    {
        AttributeCollection values = [];
        values[MyColumn] = Row.Id;
        values[OtherColumn] = other.Id;
        server.Rows.Insert(Many!.IntersectTable, server.Ids.Next(), values);
        server.Wrote(Many.IntersectTable);
    }

    private static Entity Read(Server server, EntityReference row) =>
        server.Rows.Read(row.LogicalName, row.Id, server.Shape(row.LogicalName).RuleColumns) ?? throw RowFault.Missing(row.LogicalName, row.Id);

    private static void Exist(Server server, EntityReference row)
    {
        if (!server.Rows.Exists(server.Shape(row.LogicalName).Name, row.Id))
            throw RowFault.Missing(row.LogicalName, row.Id);
    }
}
