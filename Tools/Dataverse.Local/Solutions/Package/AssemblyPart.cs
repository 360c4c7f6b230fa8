using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A plug-in assembly, what the manifest says of it, and the bytes the zip holds; null when the file is missing.</summary>
public sealed record AssemblyPart(
    Guid Id, string FullName, int IsolationMode, int SourceType, string FileName, byte[]? Content, IReadOnlyList<PluginTypePart> Types)
{
    internal static AssemblyPart Read(XElement element, ZipParts zip)
    {
        var fullName = element.Attr("FullName").Needed("The FullName of a PluginAssembly");
        var file = element.Text("FileName") ?? "";
        return new AssemblyPart(
            XmlReading.Id(element.Attr("PluginAssemblyId"), $"Plug-in assembly '{fullName}'"),
            fullName,
            element.Number("IsolationMode") ?? 2,
            element.Number("SourceType") ?? 0,
            file,
            zip.Find(file),
            [.. element.All("PluginTypes", "PluginType").Select(PluginTypePart.Read)]);
    }
}
