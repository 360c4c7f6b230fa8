using System.CommandLine;
using Alignment.Tool.Terminal;
using Alignment.Tool.Verbs;

var root = new RootCommand($"Alignment: packs, checks and tries the solution. {ExitCode.Help}");
root.Subcommands.Add(UpVerb.Create());
root.Subcommands.Add(ServeVerb.Create());
root.Subcommands.Add(ImportLeadsVerb.Create());
root.Subcommands.Add(ReplayVerb.Create());
root.Subcommands.Add(KpiVerb.Create());
root.Subcommands.Add(SweepVerb.Create());
root.Subcommands.Add(IntegrityVerb.Create());
root.Subcommands.Add(PackVerb.Create());
root.Subcommands.Add(CheckVerb.Create());
root.Subcommands.Add(ConstantsVerb.Create());

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    // A misspelt verb is also reported as a missing one; the last error names what was typed.
    Screen.OfProcess(args.Contains("--json")).Complain(ToolException.Usage(parsed.Errors[^1].Message, "Add --help to see what the command takes."));
    return ExitCode.Usage;
}

return parsed.Invoke();
