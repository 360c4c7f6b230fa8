using Dataverse.Local.Faults;
using Dataverse.Local.Messages.Writing;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Many;

/// <summary>Changes many rows, or none. Rows that mix state columns with others pass the stages in two halves, as a single row does.</summary>
internal sealed class UpdateMultipleMessage() : ManyMessage("UpdateMultiple", "Update")
{
    public override void Open(Server server, Operation operation)
    {
        base.Open(server, operation);
        Dictionary<Guid, int> seen = [];
        foreach (Operation row in operation.Rows!)
        {
            if (!seen.TryAdd(row.PrimaryId, row.Index))
                throw Fault.Of(ErrorCodes.InvalidArgument, $"{Targets}[{seen[row.PrimaryId]}] and {Targets}[{row.Index}] of {Name} are the same {operation.TableName} {row.PrimaryId}. Put all changes of a row into one.");
        }
    }

    public override void Perform(Server server, Operation operation)
    {
        IReadOnlyList<Operation> rows = operation.Rows!;
        IReadOnlyList<Entity>[] parts = [.. rows.Select(row => SpecialColumns.Split(row.Shape!, row.Target))];
        if (parts.All(part => part.Count == 1))
        {
            server.Pipeline.Stages(operation, this);
            return;
        }
        Operation[] first = [.. rows.Select((row, i) => parts[i].Count == 1 ? row : row.Part(parts[i][0]))];
        server.Pipeline.Stages(operation.Part(first), this);
        List<Operation> second = [];
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Count == 1)
                continue;
            rows[i].Before = null;
            rows[i].Message.Prepare(server, rows[i]);
            second.Add(rows[i].Part(parts[i][1]));
        }
        server.Pipeline.Stages(operation.Part([.. second]), this);
    }
}
