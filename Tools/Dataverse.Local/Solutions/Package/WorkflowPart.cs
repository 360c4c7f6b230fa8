using System.Text;
using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A process: stored and shown, never run. The definition is null when its file is missing.</summary>
/// <param name="Category">0 workflow, 2 business rule, 3 action, 4 business process flow, 5 cloud flow, 6 desktop flow.</param>
public sealed record WorkflowPart(
    Guid Id, string Name, string? Description, int Category, int Type, int Mode, int Scope, string PrimaryTable, int State, int Status,
    string FileName, bool IsFlow, string? Definition)
{
    internal static WorkflowPart Read(XElement element, ZipParts zip)
    {
        var name = element.Attr("Name").Needed("The Name of a Workflow");
        var flow = element.Text("JsonFileName");
        var file = flow ?? element.Text("XamlFileName") ?? "";
        return new WorkflowPart(
            XmlReading.Id(element.Attr("WorkflowId"), $"Process '{name}'"),
            name,
            element.Attr("Description") ?? element.Text("Description"),
            element.Number("Category") ?? 0,
            element.Number("Type") ?? 1,
            element.Number("Mode") ?? 0,
            element.Number("Scope") ?? 4,
            element.Text("PrimaryEntity")?.ToLowerInvariant() ?? "none",
            element.Number("StateCode") ?? 0,
            element.Number("StatusCode") ?? 1,
            file,
            flow is not null,
            zip.Find(file) is { } bytes ? new StreamReader(new MemoryStream(bytes), Encoding.UTF8).ReadToEnd() : null);
    }
}
