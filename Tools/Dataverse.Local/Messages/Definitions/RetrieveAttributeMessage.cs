using Dataverse.Local.Faults;
using Dataverse.Local.Messages.Describing;
using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Describes one column, found by its logical name.</summary>
internal sealed class RetrieveAttributeMessage() : Message("RetrieveAttribute")
{
    public override bool Writes => false;

    public override void Run(Server server, Operation operation)
    {
        Table table = server.Shape(operation.Input.Optional<string>("EntityLogicalName")).Table;
        string name = operation.Input.Optional<string>("LogicalName")
            ?? throw Fault.Of(ErrorCodes.SdkMessageNotSupportedOnServer, "RetrieveAttribute by MetadataId is not supported by Dataverse.Local yet. Set LogicalName.");
        if (!table.Columns.TryGetValue(name, out Column? column))
            throw ColumnFault.Unknown(table.LogicalName, name);
        operation.Output["AttributeMetadata"] = ColumnDescriber.Describe(table, column);
    }
}
