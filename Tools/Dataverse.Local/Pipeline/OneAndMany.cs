using Dataverse.Local.Faults;
using Dataverse.Local.Messages.Many;
using Dataverse.Local.Pipeline.Steps;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Pipeline;

/// <summary>
/// Shows a request about many rows to steps about one, and the other way round. Both see the same rows:
/// what one step changes, or puts in a row's place, is there for the next.
/// </summary>
internal static class OneAndMany
{
    /// <summary>Each row of a request about many.</summary>
    public static void ForEach(Operation many, Action<Operation> act)
    {
        DataCollection<Entity> targets = TargetsOf(many);
        foreach ((int place, Operation row) in many.Rows!.Index())
        {
            row.Input["Target"] = targets[place];
            RowFaults.Naming(row, () => act(row));
            targets[place] = row.Target;
        }
    }

    /// <summary>A request about one row, as a request about many with this one row.</summary>
    public static void ForAll(Server server, Operation one, Action<Operation> act)
    {
        Operation many = one.AsMany ??= View(server, one);
        ((EntityCollection)many.Input[ManyMessage.Targets]).Entities[0] = one.Target;
        if (one.Output.TryGetValue("id", out object id))
            many.Output["Ids"] = new[] { (Guid)id };
        act(many);
        one.Input["Target"] = TargetsOf(many)[0];
    }

    /// <summary>Gives each row what steps about many have put in its place.</summary>
    public static void Settle(Operation many)
    {
        DataCollection<Entity> targets = TargetsOf(many);
        foreach ((int place, Operation row) in many.Rows!.Index())
            row.Input["Target"] = targets[place];
    }

    private static DataCollection<Entity> TargetsOf(Operation many)
    {
        DataCollection<Entity> targets = ManyMessage.RowsOf(many);
        return targets.Count == many.Rows!.Count
            ? targets
            : throw Fault.Of(ErrorCodes.InvalidArgument, $"A plug-in changed the number of rows of {many.Message.Name} from {many.Rows.Count} to {targets.Count}. A plug-in may change rows, not add or remove them.");
    }

    private static Operation View(Server server, Operation one)
    {
        ParameterCollection parameters = [];
        foreach (KeyValuePair<string, object> parameter in one.Input)
        {
            if (parameter.Key != "Target")
                parameters[parameter.Key] = parameter.Value;
        }
        parameters[ManyMessage.Targets] = new EntityCollection([one.Target]) { EntityName = one.TableName };
        Operation many = one.Like(server.Messages.Find(MergedMessages.Many(one.Message.Name)), parameters, one);
        many.Shape = one.Shape;
        many.Plan = one.Plan;
        many.Rows = [one];
        return many;
    }
}
