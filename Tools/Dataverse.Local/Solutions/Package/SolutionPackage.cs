using Dataverse.Local.Metadata;

namespace Dataverse.Local.Solutions.Package;

/// <summary>Everything a solution zip says, read but not yet judged.</summary>
public sealed record SolutionPackage
{
    public required Manifest Manifest { get; init; }
    public IReadOnlyList<TablePart> Tables { get; init; } = [];
    public IReadOnlyList<Choice> GlobalChoices { get; init; } = [];

    /// <summary>The referenced column is empty in all of them.</summary>
    public IReadOnlyList<ManyToOne> Relationships { get; init; } = [];
    public IReadOnlyList<ManyToMany> ManyToMany { get; init; } = [];
    public IReadOnlyList<FormPart> Dashboards { get; init; } = [];
    public IReadOnlyList<WebResourcePart> WebResources { get; init; } = [];
    public IReadOnlyList<AssemblyPart> Assemblies { get; init; } = [];
    public IReadOnlyList<StepPart> Steps { get; init; } = [];
    public IReadOnlyList<CustomApiPart> CustomApis { get; init; } = [];
    public IReadOnlyList<RolePart> Roles { get; init; } = [];
    public IReadOnlyList<EnvironmentVariablePart> EnvironmentVariables { get; init; } = [];
    public IReadOnlyList<AppPart> Apps { get; init; } = [];
    public IReadOnlyList<SiteMapPart> SiteMaps { get; init; } = [];
    public IReadOnlyList<WorkflowPart> Workflows { get; init; } = [];
    public IReadOnlyList<EntityMapPart> EntityMaps { get; init; } = [];
    public IReadOnlyList<ConnectionReferencePart> ConnectionReferences { get; init; } = [];

    /// <summary>Kinds of components in the zip that Dataverse.Local does not know, in its own words.</summary>
    public IReadOnlyList<string> NotSupported { get; init; } = [];

    public string Name => Manifest.UniqueName;

    public IEnumerable<FormPart> AllForms => Tables.SelectMany(table => table.Forms).Concat(Dashboards);
}
