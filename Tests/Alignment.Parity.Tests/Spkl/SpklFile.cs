using System.Text.Json;
using System.Xml.Linq;
using Alignment.Tool;
using Alignment.Tool.Source;

namespace Alignment.Parity.Tests.Spkl;

/// <summary>spkl.json and the tree it speaks of.</summary>
internal static class SpklFile
{
    private static readonly Repository Repository = Repository.Find();
    private static readonly JsonElement Content = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "spkl.json"))).RootElement;

    public static IReadOnlyList<JsonElement> Entries(string list) => [.. Content.GetProperty(list).EnumerateArray()];

    public static IReadOnlyList<WebResourceFile> WebResources =>
    [
        .. from entry in Entries("webresources")
           from file in entry.GetProperty("files").EnumerateArray()
           select new WebResourceFile(
               Text(file, "uniquename"),
               Text(file, "displayname"),
               Text(file, "description"),
               file.TryGetProperty("languagecode", out var language) ? language.GetInt32() : 0,
               InRepository(Text(entry, "root"), Text(file, "file"))),
    ];

    /// <summary>What the solution says of its web resources; the content is where the packer takes it from.</summary>
    public static IReadOnlyList<WebResourceFile> WebResourcesOfTheSolution =>
    [
        .. from file in Directory.EnumerateFiles(Path.Combine(Repository.Solution, "WebResources"), "*.data.xml", SearchOption.AllDirectories)
           let definition = XDocument.Load(file).Root!
           let name = definition.Element("Name")!.Value
           select new WebResourceFile(
               name,
               definition.Element("DisplayName")!.Value,
               definition.Element("Description")!.Value,
               (int)definition.Element("LanguageCode")!,
               Path.GetFullPath(ContentMap.Of(Repository).WebResource(name).Single())),
    ];

    public static string SolutionName =>
        XDocument.Load(Path.Combine(Repository.Solution, "Other", "Solution.xml")).Descendants("UniqueName").First().Value;

    public static string Text(JsonElement entry, string member) => entry.GetProperty(member).GetString()!;

    public static string InRepository(params string[] parts) =>
        Path.GetFullPath(Path.Combine([Repository.Root, .. parts.Select(part => part.Replace('\\', '/'))]));
}
