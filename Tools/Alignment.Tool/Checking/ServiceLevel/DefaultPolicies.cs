using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Alignment.Domain.ServiceLevel;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Checking.ServiceLevel;

/// <summary>The policies that travel inside the plug-in assembly, as far as it matters which hand-offs they are for.</summary>
public static class DefaultPolicies
{
    public const string FileName = "default-sla.xml";

    /// <exception cref="ToolException">The file is missing or cannot be read.</exception>
    public static IReadOnlyList<SlaPolicy> Read(string path)
    {
        if (!File.Exists(path)) throw ToolException.Environment($"The default SLA policies {path} are missing.", "Take the file back from the repository.");
        try
        {
            return [.. XDocument.Load(path).Root!.Elements("policy").Select(Policy)];
        }
        catch (Exception unreadable) when (unreadable is XmlException or FormatException or ArgumentException)
        {
            throw ToolException.InSource($"The default SLA policies {path} cannot be read: {unreadable.Message}", "Correct the file.");
        }
    }

    private static SlaPolicy Policy(XElement row) => new()
    {
        Id = Guid.Parse(Text(row, "id")),
        Name = Text(row, "name"),
        Timer = Enum.Parse<TimerKind>(Text(row, "timer"), ignoreCase: true),
        Priority = (int)Number(row, "priority")!,
        Filter = new PolicyFilter
        {
            Ratings = ListText.Entries(Text(row, "rating")),
            Sources = ListText.Entries(Text(row, "source")),
            Segments = ListText.Entries(Text(row, "segment")),
            Countries = ListText.Entries(Text(row, "country")),
            Paths = ListText.Entries(Text(row, "path")),
            MinScore = Number(row, "minScore"),
            MaxScore = Number(row, "maxScore"),
            MinHandoff = (int?)Number(row, "minHandoff"),
            MaxHandoff = (int?)Number(row, "maxHandoff"),
        },
    };

    private static string Text(XElement row, string name) => (string?)row.Attribute(name) ?? "";

    private static decimal? Number(XElement row, string name) =>
        Text(row, name) is { Length: > 0 } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;
}
