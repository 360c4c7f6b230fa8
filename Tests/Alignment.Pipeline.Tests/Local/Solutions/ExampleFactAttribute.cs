namespace Alignment.Pipeline.Tests.Local.Solutions;

/// <summary>A fact about the reference solution, which lies beside the repository on some machines; skipped visibly elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ExampleFactAttribute : FactAttribute
{
    public ExampleFactAttribute() => Skip = Folder is null ? "The reference solution (shared/platform/solution-example) is not beside the repository." : null;

    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        if (System.Environment.GetEnvironmentVariable("ALIGNMENT_REFERENCE") is { Length: > 0 } named)
            return Path.Combine(named, "solution-example", "zip-managed") is var there && Directory.Exists(there) ? there : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var example = Path.Combine(folder.FullName, "shared", "platform", "solution-example", "zip-managed");
            if (Directory.Exists(example))
                return example;
        }
        return null;
    }
}
