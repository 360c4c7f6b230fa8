using System.CommandLine;
using Alignment.Tool.Checking;
using Alignment.Tool.Checking.ServiceLevel;
using Alignment.Tool.Keeping;
using Alignment.Tool.Source;
using Alignment.Tool.Spkl;
using Alignment.Tool.Terminal;
using Dataverse.Local.Metadata;

namespace Alignment.Tool.Verbs;

/// <summary>
/// <c>check</c>: proves that the unpacked solution will import, as far as files can show it; with <c>--file</c>, what an
/// administrator should mend in the SLA policies and schedules of an organisation.
/// </summary>
internal static class CheckVerb
{
    public static Command Create()
    {
        var json = Options.Json();
        var solution = Options.Solution();
        var file = new Option<string?>("--file")
        {
            Description = "A local organisation: its SLA policies and schedules are checked instead of the tree.",
            HelpName = "DB",
        };
        var command = Verb.Create("check", "Checks the unpacked solution: what an import or Microsoft's solution checker would refuse. Or an organisation: SLA policies that overlap or leave hand-offs uncovered, years without holidays.", json, (parsed, screen) =>
        {
            if (parsed.GetValue(file) is { } organisation) return Run(screen, organisation);
            var repository = Repository.Find();
            return Run(screen, repository, parsed.GetValue(solution) ?? repository.Solution);
        });
        command.Options.Add(solution);
        command.Options.Add(file);
        return command;
    }

    private static int Run(Screen screen, Repository repository, string tree) =>
        Show(screen, screen.Work($"Checking {Path.GetFileName(Path.GetFullPath(tree))}", _ => Check(repository, tree)));

    private static int Run(Screen screen, string organisation)
    {
        using var dataverse = LocalOrganisation.Open(organisation);
        return Show(screen, screen.Work($"Checking {organisation}", _ => OrganisationCheck.Run(dataverse, TimeProvider.System.GetUtcNow().UtcDateTime)));
    }

    private static int Show(Screen screen, CheckReport report)
    {
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
        if (Path.GetFullPath(tree) != Path.GetFullPath(repository.Solution)) return report;
        var policies = DefaultPolicies.Read(repository.DefaultPolicies);
        return report with
        {
            Rules = report.Rules + 1 + PolicyFindings.Rules,
            Findings =
            [
                .. report.Findings,
                .. SpklCheck.Check(SpklConfiguration.Read(repository.Spkl), repository.Root, source),
                .. PolicyFindings.Of(policies, DefaultPolicies.FileName, TimeProvider.System.GetUtcNow().UtcDateTime),
            ],
        };
    }
}
