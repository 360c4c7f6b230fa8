using Alignment.Tool;

namespace Alignment.Pipeline.Tests.Stories.Importing;

/// <summary>A fact about the 8,000 real leads, which lie beside the repository on some machines; skipped visibly elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OlistFactAttribute : FactAttribute
{
    public OlistFactAttribute() => Skip = File is null ? "The Olist leads are not here. ALIGNMENT_DATA names their folder; ../shared/data beside the repository is tried without it." : null;

    public static string? File { get; } = Find();

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("ALIGNMENT_DATA");
        var folder = string.IsNullOrEmpty(named) ? Path.Combine(Repository.Find().Root, "..", "shared", "data") : named;
        var file = Path.Combine(folder, "olist_marketing_qualified_leads_dataset.csv");
        return System.IO.File.Exists(file) ? Path.GetFullPath(file) : null;
    }
}
