using Dataverse.Local.Solutions.Package;
using Microsoft.Xrm.Sdk;
using static Dataverse.Local.Solutions.Writing.Values;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>A step with its images. Its message filter is written with the registry rows.</summary>
internal static class StepRows
{
    public static IEnumerable<ComponentRow> Of(StepPart part, SolutionPackage package)
    {
        var type = To("plugintype", part.PluginTypeId
            ?? package.Assemblies.SelectMany(assembly => assembly.Types).First(type => type.AssemblyQualifiedName == part.PluginTypeName).Id);
        yield return new ComponentRow("sdkmessageprocessingstep", part.Id, ComponentType.Step, part.Name, new AttributeCollection
        {
            ["name"] = part.Name,
            ["description"] = part.Description,
            ["sdkmessageid"] = To("sdkmessage", part.MessageId),
            ["sdkmessagefilterid"] = part.Table is { } table ? To("sdkmessagefilter", FilterId(part.MessageId, table)) : null,
            ["plugintypeid"] = type,
            ["eventhandler"] = type,
            ["stage"] = Option(part.Stage),
            ["mode"] = Option(part.Mode),
            ["rank"] = part.Rank,
            ["invocationsource"] = Option(part.InvocationSource),
            ["supporteddeployment"] = Option(part.SupportedDeployment),
            ["asyncautodelete"] = part.AsyncAutoDelete,
            ["configuration"] = part.Configuration,
            ["filteringattributes"] = List(part.FilteringColumns),
            ["statecode"] = Option(0),
            ["statuscode"] = Option(1),
        })
        {
            Customizable = ["description", "rank", "configuration", "filteringattributes", "asyncautodelete", "impersonatinguserid", "statecode", "statuscode"],
        };
        foreach (var image in part.Images)
            yield return Image(part, image);
    }

    /// <summary>The same for every solution that asks for this message on this table.</summary>
    public static Guid FilterId(Guid message, string table) => DeterministicId.Of("sdkmessagefilter", $"{message}/{table}");

    private static ComponentRow Image(StepPart step, ImagePart part) =>
        new("sdkmessageprocessingstepimage", part.Id, ComponentType.StepImage, part.Name, new AttributeCollection
        {
            ["name"] = part.Name,
            ["entityalias"] = part.Alias,
            ["imagetype"] = Option(part.Type),
            ["messagepropertyname"] = part.MessageProperty,
            ["attributes"] = List(part.Columns),
            ["sdkmessageprocessingstepid"] = To("sdkmessageprocessingstep", step.Id),
        })
        { Customizable = ["attributes"] };
}
