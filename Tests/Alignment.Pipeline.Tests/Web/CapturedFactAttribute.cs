namespace Alignment.Pipeline.Tests.Web;

/// <summary>A fact about the captured requests of a real client, which lie beside the repository on some machines; skipped visibly elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CapturedFactAttribute : FactAttribute
{
    private const string Name = "dwa-requests.json";

    public CapturedFactAttribute() => Skip = Path is null ? $"{Name} is not beside the repository. Name its folder in ALIGNMENT_REFERENCE." : null;

    public static string? Path { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("ALIGNMENT_REFERENCE") is { Length: > 0 } named)
            return System.IO.Path.Combine(named, Name) is var there && File.Exists(there) ? there : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = System.IO.Path.Combine(folder.FullName, "shared", "platform", Name);
            if (File.Exists(file))
                return file;
        }

        return null;
    }
}
