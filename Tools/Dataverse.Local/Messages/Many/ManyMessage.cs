using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Many;

/// <summary>
/// A message about many rows of one table in one transaction: each stage is passed by all rows before the next begins,
/// and one row that is refused takes all others with it.
/// </summary>
internal abstract class ManyMessage(string name, string one) : Message(name)
{
    public const string Targets = "Targets";

    /// <summary>The message about a single row whose steps run for each row.</summary>
    public string One { get; } = one;

    public override void Open(Server server, Operation operation)
    {
        DataCollection<Entity> targets = RowsOf(operation);
        operation.Shape = ShapeOf(server, operation, targets);
        Message single = server.Messages.Find(One);
        Operation[] rows = new Operation[targets.Count];
        operation.Rows = rows;
        for (int i = 0; i < rows.Length; i++)
            rows[i] = operation.Row(single, targets[i], i);
        foreach (Operation row in rows)
        {
            RowFaults.Naming(row, () => single.Open(server, row));
            row.Plan = server.Steps.For(One, operation.TableName);
        }
    }

    public override void Prepare(Server server, Operation operation) => Each(operation, row => row.Message.Prepare(server, row));

    public override void Authorize(Server server, Operation operation) => Each(operation, row => row.Message.Authorize(server, row));

    public override void Run(Server server, Operation operation)
    {
        OneAndMany.Settle(operation);
        Each(operation, row => row.Message.Run(server, row));
    }

    /// <summary>The rows of the request, which must be some.</summary>
    public static DataCollection<Entity> RowsOf(Operation operation)
    {
        string message = operation.Message.Name;
        EntityCollection rows = operation.Input.Needed<EntityCollection>(Targets, message);
        return rows.Entities.Count > 0
            ? rows.Entities
            : throw Fault.Of(ErrorCodes.InvalidArgument, $"'{Targets}' of {message} is empty. Give it at least one row.");
    }

    /// <summary>The table, which must be the same for all rows.</summary>
    public static TableShape ShapeOf(Server server, Operation operation, DataCollection<Entity> rows)
    {
        string table = operation.Input.Needed<EntityCollection>(Targets, operation.Message.Name).EntityName is { Length: > 0 } named
            ? named
            : rows[0].LogicalName;
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].LogicalName != table)
                throw Fault.Of(ErrorCodes.InvalidArgument, $"All rows of {operation.Message.Name} must be of one table: {Targets}[{i}] is a '{rows[i].LogicalName}', not a '{table}'. Send one request per table.");
        }
        return server.Shape(table);
    }

    protected static void Each(Operation operation, Action<Operation> act)
    {
        foreach (Operation row in operation.Rows!)
            RowFaults.Naming(row, () => act(row));
    }
}
