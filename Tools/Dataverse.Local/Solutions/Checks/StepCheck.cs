using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>Every step can be run: its message, table, columns, plug-in type and stage fit.</summary>
internal static class StepCheck
{
    private const int ServiceEndpoint = 4618;

    public static void Check(Review review)
    {
        foreach (var step in review.Package.Steps)
            review.Problems.AddRange([.. Message(step, review), .. Handler(step, review), .. Columns(step, review), .. Timing(step)]);
    }

    private static IEnumerable<string> Message(StepPart step, Review review)
    {
        var known = KnownMessages.All.ContainsKey(step.MessageId)
            || review.Target.Exists("sdkmessage", step.MessageId)
            || review.Package.CustomApis.Any(api => KnownMessages.OfCustomApi(api.UniqueName) == step.MessageId);
        if (!known)
            yield return $"Step '{step.Name}' is for the message {step.MessageId}, which is not known here. Register it on one of {string.Join(", ", KnownMessages.All.Values)}.";
        if (step.Table is { } table && !review.Next.TryTable(table, out _))
            yield return $"Step '{step.Name}' is for the table '{table}', which does not exist. Correct the table or import the solution that brings it first.";
    }

    private static IEnumerable<string> Handler(StepPart step, Review review)
    {
        if (step.EventHandlerType == ServiceEndpoint)
            return [$"Step '{step.Name}' calls a service endpoint, which Dataverse.Local does not support. Take it out of the solution."];
        var own = step.PluginTypeId is { } id
            ? review.PluginType(id)
            : review.Package.Assemblies.SelectMany(assembly => assembly.Types).FirstOrDefault(type => type.AssemblyQualifiedName == step.PluginTypeName);
        if (own is null)
        {
            return step.PluginTypeId is { } other && review.Target.Exists("plugintype", other)
                ? []
                : [$"Step '{step.Name}' runs the plug-in type '{step.PluginTypeName}' ({step.PluginTypeId}), which is neither in the zip nor there already. Add the plug-in type or remove the step."];
        }
        return step.PluginTypeName is { } name && name != own.AssemblyQualifiedName
            ? [$"Step '{step.Name}' names the plug-in type '{name}', but its id belongs to '{own.AssemblyQualifiedName}'. Make PluginTypeName and PluginTypeId agree."]
            : [];
    }

    private static IEnumerable<string> Columns(StepPart step, Review review)
    {
        if (step.Table is not { } table || !review.Next.TryTable(table, out var found))
            yield break;
        foreach (var column in step.FilteringColumns.Where(column => !found.Has(column)))
            yield return $"Step '{step.Name}' filters on column '{column}', which table '{table}' does not have. Correct FilteringAttributes.";
        foreach (var image in step.Images)
        {
            foreach (var column in image.Columns.Where(column => !found.Has(column)))
                yield return $"Image '{image.Name}' of step '{step.Name}' has column '{column}', which table '{table}' does not have. Correct Attributes.";
        }
    }

    private static IEnumerable<string> Timing(StepPart step)
    {
        if (step.Stage is not (10 or 20 or 40))
            yield return $"Step '{step.Name}' is in stage {step.Stage}. Use 10 (before validation), 20 (before) or 40 (after the operation).";
        if (step is { Mode: 1, Stage: not 40 })
            yield return $"Step '{step.Name}' is asynchronous in stage {step.Stage}. Only stage 40 can be asynchronous.";
        var message = KnownMessages.All.GetValueOrDefault(step.MessageId);
        foreach (var image in step.Images)
        {
            var (before, after) = (image.Type is 0 or 2, image.Type is 1 or 2);
            if (before && message == "Create")
                yield return $"Image '{image.Name}' of step '{step.Name}' asks for the row before it was created. Use an image after, in stage 40.";
            if (after && message == "Delete")
                yield return $"Image '{image.Name}' of step '{step.Name}' asks for the row after it was deleted. Use an image before.";
            if (after && step.Stage != 40)
                yield return $"Image '{image.Name}' of step '{step.Name}' asks for the row after the operation, but the step runs before. Use stage 40 or an image before.";
        }
    }
}
