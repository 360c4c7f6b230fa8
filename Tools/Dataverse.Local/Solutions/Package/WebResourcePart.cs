using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>A web resource and the bytes the zip holds for it; null when the file is missing.</summary>
/// <param name="Type">1 html, 2 css, 3 script, 4 xml, 5 png, 6 jpg, 7 gif, 8 xap, 9 xsl, 10 ico, 11 svg, 12 resx.</param>
public sealed record WebResourcePart(Guid Id, string Name, string DisplayName, string? Description, int Type, int? Language, string FileName, byte[]? Content)
{
    internal static WebResourcePart Read(XElement element, ZipParts zip)
    {
        var name = element.Text("Name").Needed("The Name of a WebResource");
        var file = element.Text("FileName") ?? "";
        return new WebResourcePart(
            XmlReading.Id(element.Text("WebResourceId"), $"Web resource '{name}'"),
            name,
            element.Text("DisplayName") ?? name,
            element.Text("Description"),
            element.Number("WebResourceType") ?? 0,
            element.Number("LanguageCode") is { } language and > 0 ? language : null,
            file,
            zip.Find(file));
    }
}
