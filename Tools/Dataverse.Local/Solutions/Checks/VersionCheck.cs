using Dataverse.Local.Solutions.Package;

namespace Dataverse.Local.Solutions.Checks;

/// <summary>Whether the solution may go over the one of the same name.</summary>
internal static class VersionCheck
{
    public static void Check(Manifest manifest, InstalledSolution? installed, Problems problems)
    {
        if (installed is null)
            return;
        var name = manifest.UniqueName;
        if (manifest.IsManaged && !installed.IsManaged)
            problems.Add($"Solution '{name}' is there as unmanaged and the file is managed. Remove the unmanaged solution first, or import an unmanaged file.", RefusalCode.ManagedOverUnmanaged);
        else if (!manifest.IsManaged && installed.IsManaged)
            problems.Add($"Solution '{name}' is there as managed and the file is unmanaged. Uninstall the managed solution first, or import a managed file.", RefusalCode.UnmanagedOverManaged);
        else if (installed.Publisher != manifest.Publisher.UniqueName)
            problems.Add($"Solution '{name}' is there from publisher '{installed.Publisher}', the file is from '{manifest.Publisher.UniqueName}'. Uninstall the old one first, or pack with the same publisher.");
        else if (manifest.IsManaged && manifest.Version < installed.Version)
            problems.Add($"Solution '{name}' is there in version {installed.Version}, the file has the lower version {manifest.Version}. Import {installed.Version} or higher, or uninstall first.");
    }
}
