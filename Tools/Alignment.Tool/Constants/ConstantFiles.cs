using Alignment.Tool.Source;
using Dataverse.Local.Metadata;

namespace Alignment.Tool.Constants;

/// <summary>Every generated file of the repository: constants for the plug-ins and the form scripts, and the index of the solution.</summary>
public static class ConstantFiles
{
    private const string PluginFolder = "Plugins/Alignment.Plugins.Tables";
    private const string ScriptFolder = "WebResources/src/tables";

    public static IReadOnlyList<GeneratedFile> Of(SolutionSource source, IReadOnlyDictionary<string, Table> platform)
    {
        var tables = TableConstants.Of(source, platform);
        var choices = ChoiceConstants.Of(source);
        var apis = CustomApiConstants.Of(source);
        return
        [
            .. tables.Select(table => new GeneratedFile($"{PluginFolder}/{table.Name}.g.cs", CSharp.Write([table]))),
            new($"{PluginFolder}/Choices.g.cs", CSharp.Write(choices)),
            new($"{PluginFolder}/CustomApis.g.cs", CSharp.Write([apis])),
            new($"{PluginFolder}/EnvironmentVariables.g.cs", CSharp.Write([EnvironmentVariableConstants.Of(source)])),
            new($"{PluginFolder}/Registration.g.cs", CSharp.Write([RegistrationConstants.Of(source)])),
            .. tables.Where(table => InSolution(source, table)).Select(table => new GeneratedFile($"{ScriptFolder}/{Naming.Camel(table.Name)}.g.ts", Script.Module(table))),
            new($"{ScriptFolder}/choices.g.ts", Script.Objects(choices)),
            new($"{ScriptFolder}/customApis.g.ts", Script.Objects(apis.Groups)),
            new($"Solution/{SolutionIndex.FileName}", SolutionIndex.Write(source)),
        ];
    }

    /// <summary>Form scripts sit on forms of the solution's tables; the platform's other tables are not their business.</summary>
    private static bool InSolution(SolutionSource source, ConstantGroup table) =>
        source.Table((string)table.Members[0].Value) is not null;

    /// <summary>Paths, relative to the repository, of files that differ, are missing, or are left over from something removed.</summary>
    public static IReadOnlyList<string> Drift(Repository repository, IReadOnlyList<GeneratedFile> files)
    {
        ArgumentNullException.ThrowIfNull(repository);
        ArgumentNullException.ThrowIfNull(files);
        return
        [
            .. files.Where(file => !Same(Path.Combine(repository.Root, file.Path), file.Text)).Select(file => file.Path),
            .. LeftOver(repository, files),
        ];
    }

    /// <summary>Makes the files what they should be and removes left-over ones; returns what changed.</summary>
    public static IReadOnlyList<string> Write(Repository repository, IReadOnlyList<GeneratedFile> files)
    {
        var drift = Drift(repository, files);
        foreach (var file in files.Where(file => drift.Contains(file.Path)))
        {
            var path = Path.Combine(repository.Root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        foreach (var left in LeftOver(repository, files))
            File.Delete(Path.Combine(repository.Root, left));
        return drift;
    }

    private static bool Same(string path, string text) => File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == text;

    private static List<string> LeftOver(Repository repository, IReadOnlyList<GeneratedFile> files) =>
        new[] { (Folder: PluginFolder, Pattern: "*.g.cs"), (Folder: ScriptFolder, Pattern: "*.g.ts") }
            .Where(each => Directory.Exists(Path.Combine(repository.Root, each.Folder)))
            .SelectMany(each => Directory.EnumerateFiles(Path.Combine(repository.Root, each.Folder), each.Pattern).Select(file => $"{each.Folder}/{Path.GetFileName(file)}"))
            .Where(path => files.All(file => file.Path != path))
            .Order(StringComparer.Ordinal)
            .ToList();
}
