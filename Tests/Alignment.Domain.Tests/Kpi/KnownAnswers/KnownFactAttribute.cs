namespace Alignment.Domain.Tests.Kpi.KnownAnswers;

/// <summary>A fact about published lead data, which lies beside the repository on some machines; skipped visibly elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class KnownFactAttribute : FactAttribute
{
    public KnownFactAttribute() => Skip = Folder is null ? "overlay_handoffs.csv is not beside the repository. Name its folder in ALIGNMENT_DATA." : null;

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

    private static string? Has(string folder) => File.Exists(Path.Combine(folder, "overlay_handoffs.csv")) ? folder : null;
}
