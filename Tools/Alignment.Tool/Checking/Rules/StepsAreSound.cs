using System.Xml.Linq;
using Alignment.Tool.Source;

namespace Alignment.Tool.Checking.Rules;

/// <summary>Combinations of message, stage, mode and image that the platform refuses or that differ between environments.</summary>
public sealed class StepsAreSound : ISolutionRule
{
    public string Id => "step";

    public string Statement => "Steps are on messages with known ids, name a listed plug-in type, and combine stage, mode and images as the platform allows.";

    public IEnumerable<Finding> Check(Examined examined)
    {
        var types = examined.Source.Of(ComponentKind.Assembly).SelectMany(assembly => assembly.Definition.Descendants("PluginType"))
            .GroupBy(type => Reading.BareId(type.Attr("PluginTypeId"))).ToDictionary(same => same.Key, same => same.First().Attr("AssemblyQualifiedName"));
        return examined.Source.Of(ComponentKind.Step).SelectMany(step => Problems(step.Definition, types)
            .Select(problem => new Finding(Id, step.File, $"The step \"{step.Name}\" {problem.What}.", problem.Remedy)));
    }

    private static IEnumerable<(string What, string Remedy)> Problems(XElement step, Dictionary<string, string?> types)
    {
        var message = Messages.NameOf(step.Text("SdkMessageId"));
        var stage = step.Text("Stage");
        if (message is null)
            yield return ($"is on a message ({step.Text("SdkMessageId")}) whose id is not known to be the same everywhere", "Register on Create, Update, Delete, Assign or SetState.");
        if (!types.TryGetValue(Reading.BareId(step.Text("PluginTypeId")), out var qualified))
            yield return ("names a plug-in type that no assembly lists", "Correct PluginTypeId.");
        else if (qualified != step.Text("PluginTypeName"))
            yield return ("has a PluginTypeName that is not the qualified name of its type", $"Write {qualified}.");
        if (stage is not ("10" or "20" or "40"))
            yield return ($"has the stage {stage}", "Use 10, 20 or 40.");
        if (step.Text("Mode") == "1" && stage != "40")
            yield return ("is asynchronous before stage 40", "Move it to stage 40, or make it synchronous.");
        if (step.Number("Rank") is null or < 1)
            yield return ("has no rank of 1 or more", "Set Rank.");
        if (step.Text("EventHandlerTypeCode") is not ("4602" or "4618"))
            yield return ("has an unknown EventHandlerTypeCode", "Write 4602 for a plug-in type.");
        if (message is not "Update" && step.Text("FilteringAttributes") is not null)
            yield return ($"filters columns on {message}", "Remove FilteringAttributes: only Update has them.");
        foreach (var image in step.Descendants("SdkMessageProcessingStepImage"))
        {
            foreach (var problem in Image(image, message, stage))
                yield return problem;
        }
    }

    private static IEnumerable<(string What, string Remedy)> Image(XElement image, string? message, string? stage)
    {
        var kind = image.Text("ImageType");
        var property = message switch { "Create" => "Id", "SetState" or "SetStateDynamicEntity" => "EntityMoniker", _ => "Target" };
        if (message == "Create" && kind is "0" or "2")
            yield return ("has a pre-image on Create, where no row is there yet", "Remove the image.");
        if (kind is "1" or "2" && (message == "Delete" || stage != "40"))
            yield return ("has a post-image where the row after the change is not there", "Use a pre-image, or stage 40.");
        if (image.Text("MessagePropertyName") != property)
            yield return ($"has an image of the property {image.Text("MessagePropertyName")}", $"Write {property}.");
        if (image.Text("Attributes") is null)
            yield return ("has an image of all columns", "List the columns it needs.");
    }
}
