using System.CommandLine;
using Alignment.Tool.Constants;
using Alignment.Tool.Source;
using Alignment.Tool.Terminal;
using Dataverse.Local.Metadata;

namespace Alignment.Tool.Verbs;

/// <summary><c>constants</c>: names for C# and TypeScript, from the solution.</summary>
internal static class ConstantsVerb
{
    public static Command Create()
    {
        var json = Options.Json();
        var check = new Option<bool>("--check") { Description = "Write nothing; answer 1 when a generated file is not what it should be." };
        var command = Verb.Create(
            "constants",
            "Writes the constants of the plug-ins and form scripts and Solution/INDEX.md from the solution. When the plug-ins do not build without them, build the tool with -p:BuildContent=false.",
            json,
            (parsed, screen) => Run(screen, Repository.Find(), parsed.GetValue(check)));
        command.Options.Add(check);
        return command;
    }

    private static int Run(Screen screen, Repository repository, bool check)
    {
        var files = ConstantFiles.Of(new SolutionSource(repository.Solution, ContentMap.Of(repository)), OutOfTheBox.Catalog().Tables);
        var changed = check ? ConstantFiles.Drift(repository, files) : ConstantFiles.Write(repository, files);
        foreach (var path in changed)
            screen.Say($"{(check ? "differs" : "written")}  {path}");
        screen.Say(changed.Count == 0 ? $"All {files.Count} generated files are up to date." : $"{changed.Count} generated {(changed.Count == 1 ? "file" : "files")} {(check ? "not up to date. Run the constants command without --check." : "changed.")}");
        screen.Document(new { files = files.Count, changed });
        return check && changed.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
    }
}
