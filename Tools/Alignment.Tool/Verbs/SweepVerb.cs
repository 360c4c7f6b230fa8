using System.CommandLine;
using Alignment.Tool.Keeping;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Verbs;

/// <summary><c>sweep</c>: wakes the leads of a local organisation whose rest is over.</summary>
internal static class SweepVerb
{
    public static Command Create()
    {
        var json = Options.Json();
        var file = Options.Organisation();
        var once = new Option<bool>("--once") { Description = "One slice only, as one call of a scheduler." };
        var command = Verb.Create("sweep", "Does what the passing of time asks for in a local organisation: leads whose rest is over wake.", json, (parsed, screen) =>
        {
            using var dataverse = LocalOrganisation.Open(parsed.GetValue(file));
            var result = screen.Work("Sweeping", _ => SweepRun.Run(dataverse.Service(dataverse.AdminId), parsed.GetValue(once)));
            screen.Say(result.Woken == 0 ? "Nothing was due." : $"{result.Woken:N0} {(result.Woken == 1 ? "lead" : "leads")} woke.");
            if (result.More) screen.Say("More may be due. Run it again, or without --once.");
            screen.Document(result);
            return ExitCode.Fine;
        });
        command.Options.Add(file);
        command.Options.Add(once);
        return command;
    }
}
