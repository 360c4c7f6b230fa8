using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Updates the row with this id or alternate key, or creates it.</summary>
internal sealed class UpsertMessage() : Message("Upsert")
{
    public override bool IsComposite => true;

    public override void Open(Server server, Operation operation)
    {
        Entity target = operation.Input.Needed<Entity>("Target", Name);
        operation.Shape = server.Shape(target.LogicalName);
    }

    public override void Run(Server server, Operation operation)
    {
        Entity target = operation.Target;
        TableShape shape = operation.Shape!;
        Guid? existing = Aim(server, shape, target);
        ParameterCollection input = [];
        input["Target"] = target;
        Operation done = server.Pipeline.Forward(operation, existing == null ? "Create" : "Update", input);
        operation.Output["RecordCreated"] = existing == null;
        operation.Output["Target"] = new EntityReference(shape.Name, done.PrimaryId);
    }

    /// <summary>Makes the row ready for the Update of the row that is there, or for the Create of a new one: then null.</summary>
    public static Guid? Aim(Server server, TableShape shape, Entity target)
    {
        Guid? existing = Existing(server, shape, target);
        if (existing is { } id)
            target.Id = id;
        else
            AddKeyAsValues(shape, target);
        return existing;
    }

    private static Guid? Existing(Server server, TableShape shape, Entity target)
    {
        if (target.Id != Guid.Empty)
            return server.Rows.Exists(shape.Name, target.Id) ? target.Id : null;
        if (target.KeyAttributes.Count > 0)
            return RowFinder.Find(server, shape, target.KeyAttributes);
        return target.Attributes.TryGetValue(shape.Table.PrimaryId, out object value) && value is Guid id && server.Rows.Exists(shape.Name, id)
            ? id
            : null;
    }

    private static void AddKeyAsValues(TableShape shape, Entity target)
    {
        foreach (KeyValuePair<string, object> key in target.KeyAttributes)
        {
            if (shape.Has(key.Key) && !target.Attributes.ContainsKey(key.Key))
                target.Attributes[key.Key] = key.Value;
        }
        target.KeyAttributes.Clear();
    }
}
