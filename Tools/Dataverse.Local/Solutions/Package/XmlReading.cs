using System.Globalization;
using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>The small habits of solution XML: 0/1, braces round ids, labels by language.</summary>
internal static class XmlReading
{
    public static string? Text(this XElement element, string name)
    {
        var value = element.Element(name)?.Value.Trim();
        return string.IsNullOrEmpty(value) ? null : value;
    }

    public static string? Attr(this XElement element, string name)
    {
        var value = element.Attribute(name)?.Value.Trim();
        return string.IsNullOrEmpty(value) ? null : value;
    }

    public static string Needed(this string? value, string what) =>
        value ?? throw Bad($"{what} is missing. Export or pack the solution again.");

    public static bool Flag(this XElement element, string name, bool otherwise = false) =>
        element.Text(name) is { } text ? text is "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase) : otherwise;

    public static int? Number(this XElement element, string name) => element.Text(name) is { } text ? Number(text, element, name) : null;

    public static decimal? Exact(this XElement element, string name)
    {
        if (element.Text(name) is not { } text)
            return null;
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
            return value;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var large))
            return large < 0 ? decimal.MinValue : decimal.MaxValue;
        throw Bad($"'{text}' in {element.Name.LocalName}/{name} is not a number. Correct it and pack the solution again.");
    }

    public static int Number(string text, XElement element, string name) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Bad($"'{text}' in {element.Name.LocalName}/{name} is not a whole number. Correct it and pack the solution again.");

    /// <param name="text">A GUID with or without braces.</param>
    /// <param name="what">Named in the error.</param>
    public static Guid Id(string? text, string what) =>
        Guid.TryParse(text, out var id) && id != Guid.Empty
            ? id
            : throw Bad($"{what} has the id '{text}', which is not a GUID. Give it one that never changes.");

    /// <summary>The English label, else the first.</summary>
    public static string Label(this XElement? container)
    {
        var labels = container?.Elements().ToList() ?? [];
        var chosen = labels.FirstOrDefault(label => label.Attr("languagecode") == "1033") ?? labels.FirstOrDefault();
        return chosen?.Attr("description") ?? "";
    }

    public static IEnumerable<XElement> All(this XElement element, string container, string item) =>
        element.Elements(container).Elements(item);

    private static SolutionRefusedException Bad(string problem) => new(RefusalCode.BadXml, problem);
}
