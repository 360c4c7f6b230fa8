using Dataverse.Local.Pipeline;

namespace Dataverse.Local.Messages.Definitions;

internal sealed class WhoAmIMessage() : Message("WhoAmI")
{
    public override bool Writes => false;

    public override void Run(Server server, Operation operation)
    {
        operation.Output["UserId"] = operation.Caller.UserId;
        operation.Output["BusinessUnitId"] = operation.Caller.User.BusinessUnitId;
        operation.Output["OrganizationId"] = server.Organization.Id;
    }
}
