using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Changes state and status reason: an Update of those columns, as the platform treats it.</summary>
internal sealed class SetStateMessage(string name) : Message(name)
{
    public override bool IsComposite => true;

    public override void Run(Server server, Operation operation)
    {
        EntityReference row = operation.Input.Needed<EntityReference>("EntityMoniker", Name);
        Entity target = new(row.LogicalName, RowFinder.IdOf(server, row));
        target["statecode"] = operation.Input.Needed<OptionSetValue>("State", Name);
        target["statuscode"] = operation.Input.Needed<OptionSetValue>("Status", Name);
        ParameterCollection input = [];
        input["Target"] = target;
        server.Pipeline.Forward(operation, "Update", input);
    }
}
