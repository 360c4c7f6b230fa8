using System.Xml.Linq;

namespace Alignment.Tool.Packing;

/// <summary>[Content_Types].xml: says of every part what it is, by extension or, without one, by name.</summary>
public static class ContentTypes
{
    public const string PartName = "[Content_Types].xml";
    private const string Octets = "application/octet-stream";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static PackagePart For(IEnumerable<string> parts)
    {
        var names = parts.Order(StringComparer.Ordinal).ToList();
        var extensions = names.Select(Extension).Where(extension => extension.Length > 0).Distinct().Order(StringComparer.Ordinal);
        return new PackagePart(PartName, CanonicalXml.Write(new XElement(
            Types + "Types",
            extensions.Select(extension => new XElement(
                Types + "Default",
                new XAttribute("Extension", extension),
                new XAttribute("ContentType", extension == "xml" ? "text/xml" : Octets))),
            names.Where(name => Extension(name).Length == 0).Select(name => new XElement(
                Types + "Override",
                new XAttribute("PartName", "/" + name),
                new XAttribute("ContentType", Octets))))));
    }

    /// <summary>Whether the content types cover a part.</summary>
    public static bool Covers(XElement types, string part)
    {
        ArgumentNullException.ThrowIfNull(types);
        var extension = Extension(part);
        return types.Elements(Types + "Override").Any(entry => (string?)entry.Attribute("PartName") == "/" + part)
            || (extension.Length > 0 && types.Elements(Types + "Default").Any(entry => (string?)entry.Attribute("Extension") == extension));
    }

    private static string Extension(string part) => Path.GetExtension(part).TrimStart('.').ToLowerInvariant();
}
