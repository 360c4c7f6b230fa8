using System.Globalization;
using System.Xml.Linq;

namespace Alignment.Tool.Source;

/// <summary>Short words for reading solution XML.</summary>
public static class Reading
{
    /// <summary>The trimmed text of a child element; null when absent or empty.</summary>
    public static string? Text(this XElement element, string child)
    {
        var text = element.Element(child)?.Value.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    /// <summary>The trimmed value of an attribute; null when absent or empty.</summary>
    public static string? Attr(this XElement element, string name)
    {
        var text = element.Attribute(name)?.Value.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    public static int? Number(this XElement element, string child) =>
        int.TryParse(element.Text(child), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A GUID as keys hold it: lower case, without braces. Other text comes back as it is.</summary>
    public static string BareId(string? text) =>
        Guid.TryParse(text, out var id) ? id.ToString("D") : text ?? "";

    /// <summary>The English label in <c>displaynames</c>, <c>LocalizedNames</c> or <c>labels</c>; empty when there is none.</summary>
    public static string Label(this XElement element) =>
        new[] { "displaynames", "LocalizedNames", "labels" }
            .Select(list => element.Element(list))
            .OfType<XElement>()
            .Elements()
            .OrderBy(label => label.Attr("languagecode") == "1033" ? 0 : 1)
            .Select(label => label.Attr("description"))
            .FirstOrDefault(text => text is not null) ?? "";

    /// <summary>Comma-separated logical names, trimmed, without empty ones.</summary>
    public static IReadOnlyList<string> Names(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
