using Dataverse.Local.Pipeline;

namespace Dataverse.Local.Messages.Many;

/// <summary>Writes many new rows, or none.</summary>
internal sealed class CreateMultipleMessage() : ManyMessage("CreateMultiple", "Create")
{
    public override void Run(Server server, Operation operation)
    {
        base.Run(server, operation);
        operation.Output["Ids"] = operation.Rows!.Select(row => row.PrimaryId).ToArray();
    }
}
