using System.CommandLine;
using Alignment.Tool.Terminal;
using Alignment.Tool.Verbs;

var root = new RootCommand($"Alignment: packs, checks and tries the solution. {ExitCode.Help}");
root.Subcommands.Add(PackVerb.Create());
root.Subcommands.Add(CheckVerb.Create());
root.Subcommands.Add(ConstantsVerb.Create());

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    Screen.OfProcess(args.Contains("--json")).Complain(ToolException.Usage(parsed.Errors[0].Message, "Add --help to see what the command takes."));
    return ExitCode.Usage;
}

return parsed.Invoke();
