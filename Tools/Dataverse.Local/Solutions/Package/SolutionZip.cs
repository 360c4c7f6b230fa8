using System.Xml.Linq;

namespace Dataverse.Local.Solutions.Package;

/// <summary>Reads a solution zip, managed or unmanaged. Trusts nothing in it and writes nothing.</summary>
public static class SolutionZip
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string Customizations = "customizations.xml";
    private const string Solution = "solution.xml";

    /// <exception cref="SolutionRefusedException">The file is not a solution zip, or a part of it cannot be read.</exception>
    public static SolutionPackage Read(Stream stream)
    {
        var zip = ZipParts.Read(stream);
        foreach (var needed in new[] { Solution, Customizations, ContentTypes })
            _ = RootFile(zip, needed);
        var manifest = Manifest.Read(SafeXml.Load(RootFile(zip, Solution), Solution));
        return Read(manifest, SafeXml.Load(RootFile(zip, Customizations), Customizations), zip);
    }

    private static byte[] RootFile(ZipParts zip, string name) => zip.Find(name)
        ?? throw new SolutionRefusedException(RefusalCode.BadZip,
            zip.Paths.FirstOrDefault(path => path.EndsWith($"/{name}", StringComparison.OrdinalIgnoreCase)) is { } elsewhere
                ? $"The solution file has {name} in a folder ('{elsewhere}'). Zip the content of that folder, not the folder."
                : $"The solution file has no {name} at its root. Import a file that was exported or packed as a solution.");

    private static SolutionPackage Read(Manifest manifest, XElement root, ZipParts zip)
    {
        var relationships = root.All("EntityRelationships", "EntityRelationship").ToLookup(RelationshipReader.IsManyToMany);
        return new SolutionPackage
        {
            Manifest = manifest,
            Tables = Each(root, "Entities", "Entity", TablePart.Read),
            GlobalChoices = Each(root, "optionsets", "optionset", choice => ChoiceReader.Read(choice, "", true)),
            Relationships = [.. relationships[false].Select(RelationshipReader.ReadManyToOne)],
            ManyToMany = [.. relationships[true].Select(RelationshipReader.ReadManyToMany)],
            Dashboards = [.. Each(root, "Dashboards", "Dashboard", FormPart.ReadDashboard),
                .. Each(root, "InteractionCentricDashboards", "InteractionCentricDashboard", FormPart.ReadDashboard)],
            WebResources = Each(root, "WebResources", "WebResource", element => WebResourcePart.Read(element, zip)),
            Assemblies = Each(root, "SolutionPluginAssemblies", "PluginAssembly", element => AssemblyPart.Read(element, zip)),
            Steps = Each(root, "SdkMessageProcessingSteps", "SdkMessageProcessingStep", StepPart.Read),
            CustomApis = [.. Folders(zip, "customapis", "customapi.xml").Select(folder => CustomApiPart.Read(folder, zip))],
            Roles = Each(root, "Roles", "Role", RolePart.Read),
            EnvironmentVariables = [.. Folders(zip, "environmentvariabledefinitions", "environmentvariabledefinition.xml")
                .Select(folder => $"{folder}/environmentvariabledefinition.xml")
                .Select(path => EnvironmentVariablePart.Read(SafeXml.Load(zip.Find(path)!, path), path))],
            Apps = Each(root, "AppModules", "AppModule", AppPart.Read),
            SiteMaps = Each(root, "AppModuleSiteMaps", "AppModuleSiteMap", SiteMapPart.Read),
            Workflows = Each(root, "Workflows", "Workflow", element => WorkflowPart.Read(element, zip)),
            EntityMaps = Each(root, "EntityMaps", "EntityMap", EntityMapPart.Read),
            ConnectionReferences = Each(root, "connectionreferences", "connectionreference", ConnectionReferencePart.Read),
            NotSupported = [.. UnknownKinds.In(root, zip)],
        };
    }

    private static IReadOnlyList<T> Each<T>(XElement root, string container, string item, Func<XElement, T> read) =>
        [.. root.All(container, item).Select(read)];

    /// <summary>Sharded components: one folder each, in a stable order.</summary>
    private static IEnumerable<string> Folders(ZipParts zip, string container, string file) => zip.Paths
        .Where(path => path.StartsWith($"{container}/", StringComparison.OrdinalIgnoreCase)
            && path.EndsWith($"/{file}", StringComparison.OrdinalIgnoreCase)
            && path.Count(sign => sign == '/') == 2)
        .Select(path => path[..path.LastIndexOf('/')])
        .Order(StringComparer.Ordinal);
}
