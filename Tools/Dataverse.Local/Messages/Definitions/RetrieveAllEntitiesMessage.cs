using System.Globalization;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk.Metadata;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Describes every table.</summary>
internal sealed class RetrieveAllEntitiesMessage() : Message("RetrieveAllEntities")
{
    public override bool Writes => false;

    public override void Run(Server server, Operation operation)
    {
        EntityFilters filters = operation.Input.Optional<EntityFilters?>("EntityFilters") ?? EntityFilters.Default;
        operation.Output["EntityMetadata"] = server.Store.Catalog.Tables.Keys
            .Select(table => server.Descriptions.Of(table, filters))
            .ToArray();
        operation.Output["Timestamp"] = server.Now.Ticks.ToString(CultureInfo.InvariantCulture);
    }
}
