using Dataverse.Local.Messages.Definitions;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace Dataverse.Local.Messages.Many;

/// <summary>Creates the rows that are not there and updates those that are: all of them, or none.</summary>
internal sealed class UpsertMultipleMessage() : Message("UpsertMultiple")
{
    public override void Open(Server server, Operation operation) =>
        operation.Shape = ManyMessage.ShapeOf(server, operation, ManyMessage.RowsOf(operation));

    public override void Run(Server server, Operation operation)
    {
        DataCollection<Entity> rows = ManyMessage.RowsOf(operation);
        UpsertResponse[] results = new UpsertResponse[rows.Count];
        List<int> added = [], changed = [];
        for (int i = 0; i < rows.Count; i++)
        {
            int index = i;
            RowFaults.Naming(index, rows.Count, () =>
            {
                Guid? existing = UpsertMessage.Aim(server, operation.Shape!, rows[index]);
                (existing == null ? added : changed).Add(index);
            });
        }
        Write(server, operation, "CreateMultiple", rows, added, results);
        Write(server, operation, "UpdateMultiple", rows, changed, results);
        operation.Output["Results"] = results;
    }

    private static void Write(Server server, Operation operation, string message, DataCollection<Entity> rows, List<int> which, UpsertResponse[] results)
    {
        if (which.Count == 0)
            return;
        ParameterCollection input = [];
        input[ManyMessage.Targets] = new EntityCollection([.. which.Select(index => rows[index])]) { EntityName = operation.TableName };
        Operation done = RowFaults.Renumbering(which, rows.Count, () => server.Pipeline.Forward(operation, message, input));
        for (int i = 0; i < which.Count; i++)
        {
            UpsertResponse result = new() { ResponseName = "Upsert" };
            result.Results["RecordCreated"] = message == "CreateMultiple";
            result.Results["Target"] = new EntityReference(operation.TableName, done.Rows![i].PrimaryId);
            results[which[i]] = result;
        }
    }
}
