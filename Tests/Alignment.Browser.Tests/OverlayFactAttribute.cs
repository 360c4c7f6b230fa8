namespace Alignment.Browser.Tests;

/// <summary>A story that needs Chromium and the published hand-offs. Where one is missing it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OverlayFactAttribute : FactAttribute
{
    private const string File = "overlay_handoffs.csv";

    public OverlayFactAttribute() => Skip = Chromium.Program is null ? "Chromium is not installed. On Debian: apt-get install chromium."
        : Folder is null ? $"{File} is not beside the repository. Name its folder in ALIGNMENT_DATA." : null;

    /// <summary>Where the file is; null when it is nowhere.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("ALIGNMENT_DATA") is { Length: > 0 } named) return Has(named);
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Has(Path.Combine(folder.FullName, "shared", "data")) is { } found) return found;
        }

        return null;
    }

    private static string? Has(string folder) => System.IO.File.Exists(Path.Combine(folder, File)) ? folder : null;
}
