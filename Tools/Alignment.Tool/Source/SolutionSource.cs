using System.Xml.Linq;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Source;

/// <summary>An unpacked solution, read whole. Reading is lenient; what is wrong is said by the rules of <c>check</c>.</summary>
public sealed class SolutionSource
{
    /// <param name="managed">Whether <c>X_managed.xml</c> stands in for <c>X.xml</c>.</param>
    /// <exception cref="ToolException">No solution there, or a file that is not XML.</exception>
    public SolutionSource(string root, ContentMap content, bool managed = false)
    {
        Content = content;
        Files = new TreeFiles(root, managed);
        Manifest = new Manifest(Files.Xml(Manifest.File));
        Frame = Files.Has(FrameFile)
            ? Files.Xml(FrameFile)
            : throw ToolException.InSource($"{FrameFile} is missing.", "Add it with an empty element for each kind of component.");
        Tables = [.. Files.Folders("Entities").Select(folder => TableReader.Read(Files, "Entities/" + folder))];
        RelationshipIndex = Files.Has(IndexFile)
            ? [.. Files.Xml(IndexFile).Descendants("EntityRelationship").Select(entry => entry.Attr("Name") ?? "")]
            : [];
        Relationships = [.. Files.Below("Other/Relationships", ".xml").SelectMany(file =>
            Files.Xml(file).Descendants("EntityRelationship").Select(entry => new RelationshipSource(file, entry)))];
        Components = [.. ComponentReader.Read(Files, Tables)];
        Flows = [.. Components.Where(FlowSource.Is).Select(flow => FlowSource.Read(Files, flow))];
        ConnectionReferences = [.. (Container(ConnectionReferenceSource.Container)?.Elements("connectionreference") ?? []).Select(reference => new ConnectionReferenceSource(reference))];
        CustomApis = [.. Files.Folders(CustomApiSource.Folder).Select(folder => CustomApiReader.Read(Files, folder)).OfType<CustomApiSource>()];
        EnvironmentVariables = [.. Files.Under(EnvironmentVariableSource.Folder, "/environmentvariabledefinition.xml").Select(file => new EnvironmentVariableSource(file, Files.Xml(file).Root!))];
    }

    public const string FrameFile = "Other/Customizations.xml";
    public const string IndexFile = "Other/Relationships.xml";

    public TreeFiles Files { get; }

    public ContentMap Content { get; }

    public Manifest Manifest { get; }

    /// <summary>Other/Customizations.xml: the empty containers and what is written there directly.</summary>
    public XDocument Frame { get; }

    public IReadOnlyList<TableSource> Tables { get; }

    /// <summary>Names in Other/Relationships.xml.</summary>
    public IReadOnlyList<string> RelationshipIndex { get; }

    public IReadOnlyList<RelationshipSource> Relationships { get; }

    /// <summary>Everything that can have a root component, tables included, in ordinal order of file.</summary>
    public IReadOnlyList<Component> Components { get; }

    /// <summary>Cloud flows, in ordinal order of file.</summary>
    public IReadOnlyList<FlowSource> Flows { get; }

    /// <summary>As the frame lists them.</summary>
    public IReadOnlyList<ConnectionReferenceSource> ConnectionReferences { get; }

    public IReadOnlyList<CustomApiSource> CustomApis { get; }

    /// <summary>In ordinal order of file.</summary>
    public IReadOnlyList<EnvironmentVariableSource> EnvironmentVariables { get; }

    public IEnumerable<Component> Of(ComponentKind kind) => Components.Where(component => component.Kind == kind);

    public TableSource? Table(string logicalName) => Tables.FirstOrDefault(table => table.LogicalName == logicalName);

    /// <summary>Files copied byte for byte: those of folders the format does not describe.</summary>
    public IEnumerable<string> Sharded => Files.All.Where(file => file.Contains('/') && IsSharded(file[..file.IndexOf('/')]));

    /// <summary>The containers that must be in the frame because files without a container of their own fill them.</summary>
    public static readonly IReadOnlyDictionary<string, string> WholeFiles = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Other/ConnectionRoles.xml"] = "ConnectionRoles",
        ["Other/EntityMaps.xml"] = "EntityMaps",
        ["Other/FieldSecurityProfiles.xml"] = "FieldSecurityProfiles",
        ["Templates/EmailTemplates.xml"] = "Templates",
    };

    /// <summary>Whether a top-level folder is copied as it is. A known folder in the wrong case is not.</summary>
    public static bool IsSharded(string folder) =>
        !Described.Contains(folder);

    /// <summary>Top-level folders with a meaning of their own; compared without case so that a misspelt one is not taken for a sharded one.</summary>
    public static readonly IReadOnlySet<string> Described = new HashSet<string>(
        [.. ComponentKind.All.Select(kind => kind.Folder), "Other", "Templates", .. Unsupported], StringComparer.OrdinalIgnoreCase);

    /// <summary>Folders whose content would need a packer of its own.</summary>
    public static IReadOnlyList<string> Unsupported => ["CanvasApps", "Connectors", "Connector", "Controls", "Reports"];

    internal XElement? Container(string name) => Frame.Root?.Element(name);
}
