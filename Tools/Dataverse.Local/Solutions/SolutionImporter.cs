using System.Diagnostics;
using Dataverse.Local.Metadata;
using Dataverse.Local.Solutions.Checks;
using Dataverse.Local.Solutions.Merging;
using Dataverse.Local.Solutions.Package;
using Dataverse.Local.Solutions.Writing;
using Dataverse.Local.Store;

namespace Dataverse.Local.Solutions;

/// <summary>
/// Imports, upgrades and removes solutions, all or nothing. Runs in the caller's transaction when the store has one open, else in its own.
/// </summary>
/// <param name="clock">Stamps the rows; UTC.</param>
public sealed class SolutionImporter(SqliteStore store, TimeProvider clock)
{
    private readonly PlatformRows rows = new(store);

    /// <summary>Imports a solution zip, managed or unmanaged, over an older version of itself if there is one.</summary>
    /// <exception cref="SolutionRefusedException">The zip cannot be imported; nothing was changed.</exception>
    public ImportResult Import(Stream zip, IProgress<ImportProgress>? progress = null)
    {
        var watch = Stopwatch.StartNew();
        progress?.Report(new ImportProgress("Reading the solution", 0, 0));
        var package = SolutionZip.Read(zip);
        var inventory = new Inventory(rows);
        var target = new StoreTarget(store, rows, inventory);
        progress?.Report(new ImportProgress($"Checking {package.Name} {package.Manifest.Version}", 0, 0));
        var plan = ImportPlan.Make(package, target, rows, inventory);

        var kept = Atomically(() => Write(plan, inventory, target, progress));
        return new ImportResult(package.Name, package.Manifest.Version, plan.Installed is not null, Count(package), kept, [.. Notes.Of(package)], watch.Elapsed.TotalSeconds);
    }

    /// <summary>
    /// Removes a managed solution with everything it brought: tables with their rows, columns with their values. Of an unmanaged solution
    /// only the container goes, as on the platform.
    /// </summary>
    /// <exception cref="SolutionRefusedException">It is not there, or another solution depends on it; nothing was changed.</exception>
    public void Uninstall(string uniqueName)
    {
        var inventory = new Inventory(rows);
        var target = new StoreTarget(store, rows, inventory);
        var plan = RemovalPlan.Make(uniqueName, target, rows, inventory);
        Atomically(() =>
        {
            plan.Run(store, rows, inventory);
            return true;
        });
    }

    private IReadOnlyList<string> Write(ImportPlan plan, Inventory inventory, StoreTarget target, IProgress<ImportProgress>? progress)
    {
        var remover = new SolutionRemover(rows, inventory, target);
        remover.RemoveRegistry(store.Catalog, plan.Removal);
        remover.Remove(plan.Vanishing, plan.Package.Name);
        Apply(plan.Next);
        var writer = new SolutionWriter(store, rows, inventory, target, plan.Package, clock.GetUtcNow().UtcDateTime);
        writer.WriteSolution();
        writer.WriteMetadata(plan.Next);
        remover.RemoveParts(plan.Rows);
        for (var done = 0; done < plan.Rows.Count; done++)
        {
            if (done % 50 == 0)
                progress?.Report(new ImportProgress("Writing components", done, plan.Rows.Count));
            writer.WriteRow(plan.Rows[done]);
        }
        progress?.Report(new ImportProgress("Done", plan.Rows.Count, plan.Rows.Count));
        return writer.Kept;
    }

    /// <summary>The rows that are there may forbid a change, such as a key over values that are not unique.</summary>
    private void Apply(Catalog next)
    {
        try
        {
            store.Apply(next);
        }
        catch (InvalidOperationException refusal) when (store.InTransaction)
        {
            throw new SolutionRefusedException(RefusalCode.BadContent, refusal.Message);
        }
    }

    private T Atomically<T>(Func<T> work)
    {
        if (store.InTransaction)
            return work();
        using var transaction = store.Begin();
        var result = work();
        transaction.Commit();
        return result;
    }

    private static Dictionary<string, int> Count(SolutionPackage package) => package.Contents()
        .GroupBy(item => ComponentType.Name(item.Type))
        .ToDictionary(group => group.Key, group => group.Count());
}
