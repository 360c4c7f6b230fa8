namespace Alignment.Tool.Source;

/// <summary>
/// Where content lies that is built elsewhere and mapped in at pack time: the DLL and the web resources.
/// A file in the tree itself comes first.
/// </summary>
public sealed record ContentMap(IReadOnlyList<string> AssemblyFolders, IReadOnlyList<string> WebResourceFolders)
{
    public static readonly ContentMap TreeOnly = new([], []);

    public static ContentMap Of(Repository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return new([repository.PluginOutput], [repository.BuiltWebResources, repository.StaticWebResources]);
    }

    /// <summary>Every place that holds a file of this name; more than one is a mistake.</summary>
    public IReadOnlyList<string> WebResource(string name) => Existing(WebResourceFolders, name);

    public IReadOnlyList<string> Assembly(string simpleName) => Existing(AssemblyFolders, simpleName + ".dll");

    private static List<string> Existing(IReadOnlyList<string> folders, string name) =>
        [.. folders.Select(folder => Path.Combine(folder, name)).Where(File.Exists)];
}
