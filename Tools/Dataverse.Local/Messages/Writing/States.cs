using Dataverse.Local.Faults;
using Dataverse.Local.Pipeline;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Messages.Writing;

/// <summary>A status reason belongs to exactly one state: the two columns never disagree.</summary>
internal static class States
{
    public static void Create(TableShape shape, Entity target)
    {
        if (shape.State is not { } model)
            return;
        int state = Given(target, "statecode") ?? model.First;
        Set(shape, model, target, state, Given(target, "statuscode"));
    }

    public static void Update(TableShape shape, Entity target, Entity before)
    {
        if (shape.State is not { } model)
            return;
        int? state = Given(target, "statecode");
        int? status = Given(target, "statuscode");
        if (state == null && status == null)
            return;
        Set(shape, model, target, state ?? Given(before, "statecode") ?? model.First, status);
    }

    private static void Set(TableShape shape, StateModel model, Entity target, int state, int? status)
    {
        if (!model.HasState(state))
            throw Fault.Of(ErrorCodes.InvalidStateCodeStatusCode, $"{state} is not a state of '{shape.Name}'. Use one of its state codes.");
        // -1 is the platform's word for the default reason of the state.
        if (status is null or -1)
            status = model.DefaultStatus(state);
        else if (model.StateOf(status.Value) != state)
            throw Fault.Of(ErrorCodes.InvalidStateCodeStatusCode, $"{status} is not a valid status code for state code {model.Label(state)} on {shape.Name} with Id {target.Id}. Valid are: {string.Join(", ", model.StatusesOf(state))}.");
        target["statecode"] = new OptionSetValue(state);
        target["statuscode"] = new OptionSetValue(status.Value);
    }

    private static int? Given(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value;
}
