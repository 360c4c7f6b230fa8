using System.Globalization;
using System.Xml.Linq;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;

namespace Alignment.Plugins.Defaults;

/// <summary>Reads the rows that travel inside the assembly.</summary>
internal static class EmbeddedXml
{
    public static XElement Load(string resource)
    {
        using var stream = typeof(EmbeddedXml).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly lacks {resource}.");
        return XDocument.Load(stream).Root!;
    }

    public static Guid Id(XElement row) => Guid.Parse(Text(row, "id")!);

    public static string? Text(XElement row, string name) => (string?)row.Attribute(name);

    public static int? Number(XElement row, string name) =>
        Text(row, name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public static decimal? Points(XElement row, string name) =>
        Text(row, name) is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    public static OptionSetValue Choice<TEnum>(XElement row, string name) where TEnum : struct, Enum =>
        Offset.From(Text(row, name) is { } text ? (TEnum)Enum.Parse(typeof(TEnum), text, ignoreCase: true) : default);
}
