using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk.Metadata;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Describes one table, found by its logical name.</summary>
internal sealed class RetrieveEntityMessage() : Message("RetrieveEntity")
{
    public override bool Writes => false;

    public override void Run(Server server, Operation operation)
    {
        string table = operation.Input.Optional<string>("LogicalName")
            ?? throw Fault.Of(ErrorCodes.SdkMessageNotSupportedOnServer, "RetrieveEntity by MetadataId is not supported by Dataverse.Local yet. Set LogicalName.");
        EntityFilters filters = operation.Input.Optional<EntityFilters?>("EntityFilters") ?? EntityFilters.Default;
        operation.Output["EntityMetadata"] = server.Descriptions.Of(table, filters);
    }
}
