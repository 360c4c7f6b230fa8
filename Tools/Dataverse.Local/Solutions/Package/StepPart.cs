using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A step: when which plug-in type runs.</summary>
/// <param name="Table">Logical name; null for messages without a table.</param>
/// <param name="Stage">10 before validation, 20 before, 40 after the operation.</param>
/// <param name="Mode">0 synchronous, 1 asynchronous.</param>
public sealed record StepPart(
    Guid Id,
    string Name,
    string? Description,
    Guid MessageId,
    string? PluginTypeName,
    Guid? PluginTypeId,
    string? Table,
    int Stage,
    int Mode,
    int Rank,
    int InvocationSource,
    int EventHandlerType,
    bool AsyncAutoDelete,
    string? Configuration,
    IReadOnlyList<string> FilteringColumns,
    int SupportedDeployment,
    IReadOnlyList<ImagePart> Images)
{
    internal static StepPart Read(XElement element)
    {
        var name = element.Attr("Name").Needed("The Name of an SdkMessageProcessingStep");
        var table = element.Text("PrimaryEntity")?.ToLowerInvariant();
        return new StepPart(
            XmlReading.Id(element.Attr("SdkMessageProcessingStepId"), $"Step '{name}'"),
            name,
            element.Text("Description"),
            XmlReading.Id(element.Text("SdkMessageId"), $"The message of step '{name}'"),
            element.Text("PluginTypeName"),
            element.Text("PluginTypeId") is { } type ? XmlReading.Id(type, $"The plug-in type of step '{name}'") : null,
            table is "none" ? null : table,
            element.Number("Stage") ?? 40,
            element.Number("Mode") ?? 0,
            element.Number("Rank") ?? 1,
            element.Number("InvocationSource") ?? 0,
            element.Number("EventHandlerTypeCode") ?? 4602,
            element.Flag("AsyncAutoDelete"),
            element.Text("Configuration"),
            ReadColumns(element.Text("FilteringAttributes")),
            element.Number("SupportedDeployment") ?? 0,
            [.. element.All("SdkMessageProcessingStepImages", "SdkMessageProcessingStepImage").Select(image => ImagePart.Read(image, name))]);
    }

    internal static IReadOnlyList<string> ReadColumns(string? list) =>
        list?.ToLowerInvariant().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
