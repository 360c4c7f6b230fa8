using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>What solution.xml says: who, which version, what is inside and what must be there already.</summary>
public sealed record Manifest(
    string UniqueName,
    string DisplayName,
    string Description,
    Version Version,
    bool IsManaged,
    Publisher Publisher,
    IReadOnlyList<RootComponent> RootComponents,
    IReadOnlyList<MissingDependency> MissingDependencies)
{
    internal static Manifest Read(XElement root)
    {
        var manifest = root.Element("SolutionManifest")
            ?? throw new SolutionRefusedException(RefusalCode.BadXml, "solution.xml has no SolutionManifest. Export or pack the solution again.");
        var name = manifest.Text("UniqueName").Needed("The UniqueName in solution.xml");
        return new Manifest(
            name,
            manifest.Element("LocalizedNames").Label() is { Length: > 0 } label ? label : name,
            manifest.Element("Descriptions").Label(),
            ReadVersion(manifest.Text("Version").Needed("The Version in solution.xml")),
            manifest.Flag("Managed"),
            Publisher.Read(manifest.Element("Publisher")
                ?? throw new SolutionRefusedException(RefusalCode.BadXml, "solution.xml has no Publisher. Export or pack the solution again.")),
            [.. manifest.All("RootComponents", "RootComponent").Select(RootComponent.Read)],
            [.. manifest.All("MissingDependencies", "MissingDependency").Select(MissingDependency.Read)]);
    }

    private static Version ReadVersion(string text) =>
        Version.TryParse(text, out var version) && version.Revision >= 0
            ? version
            : throw new SolutionRefusedException(RefusalCode.BadXml,
                $"The solution version '{text}' does not have four parts. Write it like 1.0.0.0 and pack again.");
}
