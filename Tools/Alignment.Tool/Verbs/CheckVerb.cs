using System.CommandLine;
using Alignment.Tool.Checking;
using Alignment.Tool.Source;
using Alignment.Tool.Spkl;
using Alignment.Tool.Terminal;
using Dataverse.Local.Metadata;

namespace Alignment.Tool.Verbs;

/// <summary><c>check</c>: proves that the unpacked solution will import, as far as files can show it.</summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var json = Options.Json();
        var solution = Options.Solution();
        var command = Verb.Create("check", "Checks the unpacked solution: what an import or Microsoft's solution checker would refuse.", json, (parsed, screen) =>
        {
            var repository = Repository.Find();
            return Run(screen, repository, parsed.GetValue(solution) ?? repository.Solution);
        });
        command.Options.Add(solution);
        return command;
    }

    private static int Run(Screen screen, Repository repository, string tree)
    {
        var report = screen.Work($"Checking {Path.GetFileName(Path.GetFullPath(tree))}", _ => Check(repository, tree));
        foreach (var finding in report.Findings)
            screen.Say($"error: {finding}");
        foreach (var skip in report.Skipped)
            screen.Say($"skipped: {skip.Rule}: {skip.Reason}");
        screen.Say($"{report.Rules} rules, {report.Findings.Count} {(report.Findings.Count == 1 ? "finding" : "findings")}, {report.Skipped.Count} skipped.");
        screen.Document(report);
        return report.Findings.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
    }

    private static CheckReport Check(Repository repository, string tree)
    {
        var source = new SolutionSource(tree, ContentMap.Of(repository));
        var report = SolutionRules.Check(new Examined(source, OutOfTheBox.Catalog().Tables, repository.Schemas));
        var own = Path.GetFullPath(tree) == Path.GetFullPath(repository.Solution);
        return own
            ? report with { Rules = report.Rules + 1, Findings = [.. report.Findings, .. SpklCheck.Check(SpklConfiguration.Read(repository.Spkl), repository.Root, source)] }
            : report;
    }
}
