using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Sales;

/// <summary>
/// Makes one of two rows that mean the same: the master takes what is worth keeping and the children of the subordinate,
/// which is closed and points at the master from then on.
/// </summary>
internal sealed class MergeMessage() : Message("Merge")
{
    /// <summary>The parameter and image property that name the row which is closed.</summary>
    public const string SubordinateId = "SubordinateId";

    private static readonly string[] SetByTheServer = ["masterid", "merged"];

    /// <summary>State and status reason of the subordinate.</summary>
    private static readonly Dictionary<string, (int State, int Status)> Closed = new()
    {
        ["lead"] = (2, 7),
        ["account"] = (1, 2),
        ["contact"] = (1, 2),
    };

    public override bool IsCompound => true;

    public static IEnumerable<string> Tables => Closed.Keys;

    public override void Open(Server server, Operation operation)
    {
        EntityReference master = operation.Input.Needed<EntityReference>("Target", Name);
        if (!Closed.ContainsKey(master.LogicalName))
            throw Fault.Of(ErrorCodes.SdkMessageNotSupportedOnServer, $"Dataverse.Local does not merge rows of '{master.LogicalName}'; it merges {string.Join(", ", Tables)}.");
        TableShape shape = operation.Shape = server.Shape(master.LogicalName);
        operation.PrimaryId = master.Id = RowFinder.IdOf(server, master);
        Guid subordinate = operation.Input.NeededValue<Guid>(SubordinateId, Name);
        if (subordinate == master.Id)
            throw Fault.Of(ErrorCodes.MergeEntitiesIdenticalError, $"Merge cannot be performed on master and sub-entities that are identical. Name another {shape.Name} than {master.Id} as subordinate.");
        if (operation.Input.Optional<Entity>("UpdateContent") is { } content && content.LogicalName != shape.Name)
            throw Fault.Of(ErrorCodes.InvalidArgument, $"'UpdateContent' of Merge must be a row of '{shape.Name}', as the Target is, not of '{content.LogicalName}'.");
        Operation second = operation.Second = operation.Like(this, operation.Input, operation.Whole);
        second.Shape = shape;
        second.PrimaryId = subordinate;
    }

    public override void Prepare(Server server, Operation operation)
    {
        operation.Second!.Plan = operation.Plan;
        Read(server, operation);
        Read(server, operation.Second);
    }

    public override void Authorize(Server server, Operation operation) => MergeRules.DemandRights(operation);

    public override void Run(Server server, Operation operation)
    {
        MergeRules.Demand(server, operation);
        EntityReference master = new(operation.TableName, operation.PrimaryId);
        if (operation.Input.Optional<Entity>("UpdateContent") is { Attributes.Count: > 0 } content)
        {
            Entity change = Copies.Of(content);
            change.Id = master.Id;
            change.Attributes.Remove(operation.Shape!.Table.PrimaryId);
            Update(server, operation, change);
        }
        (int state, int status) = Closed[operation.TableName];
        Update(server, operation, new Entity(operation.TableName, operation.Second!.PrimaryId)
        {
            ["masterid"] = master,
            ["merged"] = true,
            ["statecode"] = new OptionSetValue(state),
            ["statuscode"] = new OptionSetValue(status),
        });
        MergedChildren.Move(server, operation.Second.PrimaryId, master);
    }

    private static void Read(Server server, Operation operation) =>
        operation.Before ??= server.Rows.Read(operation.TableName, operation.PrimaryId, Snapshots.Columns(operation.Shape!, operation.Plan))
            ?? throw RowFinder.Missing(operation.Shape!, operation.PrimaryId);

    private static void Update(Server server, Operation operation, Entity target)
    {
        ParameterCollection input = [];
        input["Target"] = target;
        server.Pipeline.Forward(operation, "Update", input, SetByTheServer);
    }
}
