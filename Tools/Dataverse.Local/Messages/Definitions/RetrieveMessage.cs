using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Dataverse.Local.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Messages.Definitions;

/// <summary>Reads one row with formatted values.</summary>
internal sealed class RetrieveMessage() : Message("Retrieve")
{
    public override bool Writes => false;

    public override void Open(Server server, Operation operation)
    {
        EntityReference target = operation.Input.Needed<EntityReference>("Target", Name);
        TableShape shape = operation.Shape = server.Shape(target.LogicalName);
        operation.PrimaryId = target.Id = RowFinder.IdOf(server, target);
        if (operation.Input.Optional<RelationshipQueryCollection>("RelatedEntitiesQuery") is { Count: > 0 })
            throw Fault.Of(ErrorCodes.SdkMessageNotSupportedOnServer, "RelatedEntitiesQuery of Retrieve is not supported by Dataverse.Local yet. Query the related rows on their own.");
        ColumnSet columns = operation.Input.Needed<ColumnSet>("ColumnSet", Name);
        foreach (string column in columns.Columns)
        {
            if (!shape.Has(column))
                throw ColumnFault.Unknown(shape.Name, column);
        }
    }

    public override void Authorize(Server server, Operation operation)
    {
        if (operation.Caller.User.IsUnlimited)
            return;
        Entity row = server.Rows.Read(operation.TableName, operation.PrimaryId, operation.Shape!.RuleColumns)
            ?? throw RowFinder.Missing(operation.Shape!, operation.PrimaryId);
        Guard.Demand(operation.Caller, AccessRight.Read, operation.Shape!, row);
    }

    public override void Run(Server server, Operation operation)
    {
        ColumnSet columns = (ColumnSet)operation.Input["ColumnSet"];
        Entity row = server.Rows.Read(operation.TableName, operation.PrimaryId, columns)
            ?? throw RowFinder.Missing(operation.Shape!, operation.PrimaryId);
        PartyReader.Fill(server, row, PartyReader.Wanted(operation.Shape!, columns.AllColumns, columns.Columns));
        server.Queries.Fill(row, operation.Shape!.Table, TimeZoneInfo.Utc);
        operation.Output["BusinessEntity"] = row;
    }
}
