using System.Globalization;
using System.Xml.Linq;
using Alignment.Tool;
using Alignment.Tool.Checking;
using Alignment.Tool.Source;

namespace Alignment.Parity.Tests.Registration;

/// <summary>What the files of the solution say.</summary>
internal static class InSolution
{
    private static readonly SolutionSource Source = new(Repository.Find().Solution, ContentMap.TreeOnly);

    /// <summary>Plug-in class by plug-in type id.</summary>
    private static readonly Dictionary<string, string> Classes = Source.Of(ComponentKind.Assembly)
        .SelectMany(assembly => assembly.Definition.Descendants("PluginType"))
        .ToDictionary(type => Reading.BareId(type.Attr("PluginTypeId")), type => type.Attr("Name") ?? "");

    public static IReadOnlyList<string> PluginTypes() => [.. Classes.Values];

    public static IReadOnlyList<DeclaredStep> Steps() => [.. Source.Of(ComponentKind.Step).Select(step => Step(step.Key, step.Name, step.Definition))];

    public static IReadOnlyList<(string Class, string Api)> Apis() =>
        [.. Source.CustomApis.Select(api => (Classes.GetValueOrDefault(api.PluginTypeId, ""), api.UniqueName))];

    private static DeclaredStep Step(string id, string name, XElement step) => new(
        Classes.GetValueOrDefault(Reading.BareId(step.Text("PluginTypeId")), ""),
        Messages.NameOf(step.Text("SdkMessageId")) ?? "",
        step.Text("PrimaryEntity") ?? "none",
        step.Number("Stage") ?? 0,
        step.Text("Mode") == "0",
        step.Text("FilteringAttributes") ?? "",
        name,
        step.Number("Rank") ?? 0,
        id,
        string.Join('|', step.Descendants("SdkMessageProcessingStepImage").Select(image =>
            string.Create(CultureInfo.InvariantCulture, $"{image.Attr("Name")}:{image.Number("ImageType")}:{image.Text("Attributes")}"))));
}
