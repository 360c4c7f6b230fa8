using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Writing;

/// <summary>Who wrote the row and when, from the clock of the organisation.</summary>
internal static class Stamps
{
    public static void Created(Operation operation, TableShape shape, Entity target)
    {
        DateTime now = operation.CreatedOn;
        DateTime created = now;
        if (target.Attributes.TryGetValue("overriddencreatedon", out object given) && given is DateTime earlier)
        {
            // A migrated row keeps its own date; the moment of the import stays readable beside it.
            created = earlier;
            target["overriddencreatedon"] = now;
        }
        Put(shape, target, "createdon", created);
        Put(shape, target, "createdby", User(operation.Caller.UserId));
        if (operation.Caller.OnBehalfOf is { } person)
            Put(shape, target, "createdonbehalfby", User(person));
        Modified(operation, shape, target);
    }

    public static void Modified(Operation operation, TableShape shape, Entity target)
    {
        Put(shape, target, "modifiedon", operation.CreatedOn);
        Put(shape, target, "modifiedby", User(operation.Caller.UserId));
        Put(shape, target, "modifiedonbehalfby", operation.Caller.OnBehalfOf is { } person ? User(person) : null);
    }

    private static EntityReference User(Guid id) => new("systemuser", id);

    private static void Put(TableShape shape, Entity target, string column, object? value)
    {
        if (shape.Has(column))
            target[column] = value;
    }
}
