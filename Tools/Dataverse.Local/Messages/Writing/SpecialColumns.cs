using Dataverse.Local.Metadata;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Writing;

/// <summary>State and owner columns, which used to have messages of their own: Assign and SetState.</summary>
internal static class SpecialColumns
{
    /// <summary>
    /// The parts of an Update that pass the pipeline one after the other: ordinary columns first,
    /// then state columns (and the owner of business-owned tables). One part when they are not mixed.
    /// </summary>
    public static IReadOnlyList<Entity> Split(TableShape shape, Entity target)
    {
        int special = 0, ordinary = 0;
        foreach (KeyValuePair<string, object> column in target.Attributes)
        {
            if (IsSpecial(shape, column.Key))
                special++;
            else if (column.Key != shape.Table.PrimaryId)
                ordinary++;
        }
        if (special == 0 || ordinary == 0)
            return [target];
        return [Part(shape, target, isSpecial: false), Part(shape, target, isSpecial: true)];
    }

    /// <summary>Runs the write inside the steps registered on Assign, SetState and SetStateDynamicEntity, when there are any.</summary>
    public static void Announce(Server server, Operation operation, Action write)
    {
        Entity target = operation.Target;
        TableShape shape = operation.Shape!;
        Action inner = write;
        if (shape.State != null && (target.Contains("statecode") || target.Contains("statuscode")))
        {
            inner = Around(server, operation, "SetState", inner);
            inner = Around(server, operation, "SetStateDynamicEntity", inner);
        }
        if (shape.HasOwner && target.Contains("ownerid"))
            inner = Around(server, operation, "Assign", inner);
        inner();
    }

    private static Action Around(Server server, Operation operation, string message, Action write)
    {
        if (server.Steps.For(message, operation.TableName).IsEmpty)
            return write;
        return () => server.Pipeline.Announce(operation, new AnnouncedMessage(message, write), Input(operation, message));
    }

    private static ParameterCollection Input(Operation operation, string message)
    {
        Entity target = operation.Target;
        ParameterCollection input = [];
        EntityReference row = new(operation.TableName, operation.PrimaryId);
        if (message == "Assign")
        {
            input["Target"] = row;
            input["Assignee"] = target["ownerid"];
            return input;
        }
        StateModel model = operation.Shape!.State!;
        int state = (target.GetAttributeValue<OptionSetValue>("statecode") ?? operation.Before?.GetAttributeValue<OptionSetValue>("statecode"))?.Value ?? model.First;
        input["EntityMoniker"] = row;
        input["State"] = new OptionSetValue(state);
        input["Status"] = target.GetAttributeValue<OptionSetValue>("statuscode") ?? new OptionSetValue(model.DefaultStatus(state));
        return input;
    }

    private static bool IsSpecial(TableShape shape, string column) => column switch
    {
        "statecode" or "statuscode" => shape.State != null,
        "ownerid" or "businessunitid" => shape.Table.Ownership == Ownership.BusinessOwned,
        _ => false,
    };

    private static Entity Part(TableShape shape, Entity target, bool isSpecial)
    {
        Entity part = new(target.LogicalName, target.Id) { RowVersion = target.RowVersion };
        part[shape.Table.PrimaryId] = target.Id;
        foreach (KeyValuePair<string, object> column in target.Attributes)
        {
            if (IsSpecial(shape, column.Key) == isSpecial)
                part[column.Key] = column.Value;
        }
        return part;
    }
}
