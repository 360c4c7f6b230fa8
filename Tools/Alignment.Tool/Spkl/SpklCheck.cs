using Alignment.Tool.Checking;
using Alignment.Tool.Source;

namespace Alignment.Tool.Spkl;

/// <summary>Keeps spkl.json true: every path exists and every name is the solution's.</summary>
public static class SpklCheck
{
    public const string FileName = "spkl.json";
    private const string Rule = "spkl";

    /// <param name="folder">The folder of spkl.json.</param>
    public static IReadOnlyList<Finding> Check(SpklConfiguration configuration, string folder, SolutionSource source)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(source);
        return
        [
            .. Names(configuration, source),
            .. configuration.WebResources.SelectMany(list => WebResources(list, folder, source)),
            .. Unlisted(configuration, source),
            .. configuration.Plugins.Where(each => !Exists(Path.Combine(folder, each.AssemblyPath)))
                .Select(each => Found($"The assembly path {each.AssemblyPath} does not exist.", "Build Plugins/Alignment.Plugins, or correct assemblypath.")),
            .. configuration.Solutions.SelectMany(each => Solution(each, folder)),
        ];
    }

    private static IEnumerable<Finding> Names(SpklConfiguration configuration, SolutionSource source) =>
        configuration.WebResources.Select(each => each.Solution)
            .Concat(configuration.Plugins.Select(each => each.Solution))
            .Concat(configuration.Solutions.Select(each => each.UniqueName))
            .Where(name => name != source.Manifest.UniqueName).Distinct()
            .Select(name => Found($"The solution {name} is not {source.Manifest.UniqueName}.", "Correct the name."));

    private static IEnumerable<Finding> WebResources(SpklWebResources list, string folder, SolutionSource source)
    {
        foreach (var file in list.Files)
        {
            var resource = source.Of(ComponentKind.WebResource).FirstOrDefault(each => each.Key == file.UniqueName);
            if (!File.Exists(Path.Combine(folder, list.Root, file.File)))
                yield return Found($"The file {list.Root}/{file.File} does not exist.", "Build the form scripts, or correct file.");
            if (resource is null)
                yield return Found($"The web resource {file.UniqueName} is not in the solution.", "Add it there, or remove the entry.");
            else if (resource.Definition.Text("DisplayName") != file.DisplayName)
                yield return Found($"The web resource {file.UniqueName} is called '{resource.Definition.Text("DisplayName")}' in the solution, not '{file.DisplayName}'.", "Use one name.");
        }
    }

    private static IEnumerable<Finding> Unlisted(SpklConfiguration configuration, SolutionSource source)
    {
        var listed = configuration.WebResources.SelectMany(list => list.Files).Select(file => file.UniqueName).ToHashSet(StringComparer.Ordinal);
        return source.Of(ComponentKind.WebResource).Where(resource => !listed.Contains(resource.Key))
            .Select(resource => Found($"The web resource {resource.Key} of the solution is not listed.", "Add it under webresources."));
    }

    private static IEnumerable<Finding> Solution(SpklSolution solution, string folder)
    {
        var tree = Path.Combine(folder, solution.PackagePath);
        if (!File.Exists(Path.Combine(tree, Manifest.File)))
            yield return Found($"{solution.PackagePath} is no unpacked solution.", "Correct packagepath.");
        foreach (var map in solution.Map ?? [])
        {
            var definition = Path.Combine(tree, Native(map.From) + ".data.xml");
            if (map.Map == "file" && !File.Exists(definition))
                yield return Found($"Nothing in the tree defines {map.From}.", "Correct from.");
            if (!Exists(Path.Combine(tree, Native(map.To))))
                yield return Found($"The mapped file {map.To} does not exist.", "Build it, or correct to.");
        }
    }

    private static string Native(string path) => path.Replace('\\', Path.DirectorySeparatorChar);

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    private static Finding Found(string what, string remedy) => new(Rule, FileName, what, remedy);
}
