using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Changes state and status reason: an Update of those columns, as the platform treats it.</summary>
internal sealed class SetStateMessage(string name) : Message(name)
{
    private const string Disabled = "isdisabled";

    public override bool IsComposite => true;

    public override void Run(Server server, Operation operation)
    {
        EntityReference row = operation.Input.Needed<EntityReference>("EntityMoniker", Name);
        Entity target = new(row.LogicalName, RowFinder.IdOf(server, row));
        OptionSetValue state = operation.Input.Needed<OptionSetValue>("State", Name);
        OptionSetValue status = operation.Input.Needed<OptionSetValue>("Status", Name);
        TableShape shape = server.Shape(row.LogicalName);
        if (shape.State == null && shape.Has(Disabled))
        {
            // Users have no state column: their states are enabled and disabled.
            target[Disabled] = state.Value != 0;
        }
        else
        {
            target["statecode"] = state;
            target["statuscode"] = status;
        }

        ParameterCollection input = [];
        input["Target"] = target;
        server.Pipeline.Forward(operation, "Update", input);
    }
}
