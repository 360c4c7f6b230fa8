using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Checks;
using Dataverse.Local.Solutions.Merging;
using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Writing;

/// <summary>A judged import: everything that will be written and removed.</summary>
/// <param name="Installed">The version that is there, if any.</param>
/// <param name="Removal">Metadata that a managed upgrade takes away.</param>
/// <param name="Vanishing">Components that a managed upgrade takes away.</param>
internal sealed record ImportPlan(
    SolutionPackage Package,
    InstalledSolution? Installed,
    Catalog Next,
    Removal Removal,
    IReadOnlyList<InventoryItem> Vanishing,
    IReadOnlyList<ComponentRow> Rows)
{
    /// <exception cref="SolutionRefusedException">With everything that is wrong.</exception>
    public static ImportPlan Make(SolutionPackage package, StoreTarget target, PlatformRows rows, Inventory inventory)
    {
        var problems = new Problems();
        var installed = target.Find(package.Name);
        VersionCheck.Check(package.Manifest, installed, problems);
        problems.RefuseIfAny();
        DependencyCheck.Check(package.Manifest, target, problems);
        DuplicateCheck.Check(package, problems);
        RootComponentCheck.Check(package, problems);

        var removal = Outdated(package, installed, target);
        var next = CatalogMerge.Add(removal.Left, package, problems);
        PackageCheck.Check(new Review(package, target, next, problems));
        problems.RefuseIfAny();

        var written = ComponentRows.Of(package);
        var remover = new SolutionRemover(rows, inventory, target);
        var vanishing = installed is { IsManaged: true } ? remover.Vanishing(installed.Id, Staying(package, written)) : [];
        foreach (var dependant in Needed(package.Name, target, rows, removal, next, remover.Deleted(vanishing, package.Name)))
            problems.Add($"Version {package.Manifest.Version} of '{package.Name}' leaves out something that is needed: {dependant}. Change or remove that first, or keep it in the solution.", RefusalCode.StillNeeded);
        problems.RefuseIfAny();
        return new ImportPlan(package, installed, next, removal, vanishing, written);
    }

    private static IEnumerable<string> Needed(string solution, StoreTarget target, PlatformRows rows, Removal removal, Catalog next, IReadOnlySet<Guid> going) =>
        removal.Removed.Count == 0 && going.Count == 0
            ? []
            : Dependants.InMetadata(target.Catalog, removal, next, solution).Concat(new RowDependants(rows, target, target.Catalog, next, going).Find());

    /// <summary>Only a managed upgrade removes; an unmanaged import adds and replaces.</summary>
    private static Removal Outdated(SolutionPackage package, InstalledSolution? installed, StoreTarget target) => installed is { IsManaged: true }
        ? new CatalogRemoval(target.Catalog, package.Name, package.MetadataContents().Select(item => item.Id).ToHashSet(),
            (type, id) => target.HeldBy(type, id, package.Name)).Run()
        : new Removal(target.Catalog, []);

    private static HashSet<(int Type, Guid Component)> Staying(SolutionPackage package, IReadOnlyList<ComponentRow> written) =>
    [
        .. package.MetadataContents(),
        .. written.Where(row => row.ComponentType is not null).Select(row => (row.ComponentType!.Value, row.Id)),
    ];
}
