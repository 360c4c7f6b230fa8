using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Changes the owner: an Update of ownerid, as the platform treats it.</summary>
internal sealed class AssignMessage() : Message("Assign")
{
    public override bool IsComposite => true;

    public override void Run(Server server, Operation operation)
    {
        EntityReference row = operation.Input.Needed<EntityReference>("Target", Name);
        Entity target = new(row.LogicalName, RowFinder.IdOf(server, row));
        target["ownerid"] = operation.Input.Needed<EntityReference>("Assignee", Name);
        ParameterCollection input = [];
        input["Target"] = target;
        server.Pipeline.Forward(operation, "Update", input);
    }
}
