using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A snapshot of the row that a step asks for.</summary>
/// <param name="Type">0 before, 1 after, 2 both.</param>
/// <param name="Columns">None means all.</param>
public sealed record ImagePart(Guid Id, string Name, string Alias, int Type, string MessageProperty, IReadOnlyList<string> Columns)
{
    internal static ImagePart Read(XElement element, string step)
    {
        var name = element.Attr("Name") ?? element.Text("EntityAlias").Needed($"The Name of an image of step '{step}'");
        return new ImagePart(
            XmlReading.Id(element.Text("SdkMessageProcessingStepImageId"), $"Image '{name}' of step '{step}'"),
            name,
            element.Text("EntityAlias") ?? name,
            element.Number("ImageType") ?? 0,
            element.Text("MessagePropertyName") ?? "Target",
            StepPart.ReadColumns(element.Text("Attributes")));
    }
}
