using System.CommandLine;
using Alignment.Tool.Keeping;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Verbs;

/// <summary><c>sweep</c>: what the passing of time asks for in a local organisation, as the cloud flow does it in a real one.</summary>
internal static class SweepVerb
{
    private const int Largest = 1000;

    public static Command Create()
    {
        var json = Options.Json();
        var file = Options.Organisation();
        var once = new Option<bool>("--once") { Description = "One slice only, as one call of a scheduler." };
        var take = new Option<int?>("--take") { Description = $"How much one slice handles at most, 1 to {Largest}; what the solution thinks best unless said.", HelpName = "N" };
        var command = Verb.Create("sweep", "Does what the passing of time asks for in a local organisation: owners are warned, overdue clocks escalate, pauses end, hand-offs of people who left find a new owner, resting leads wake.", json, (parsed, screen) =>
        {
            if (parsed.GetValue(take) is { } slice && slice is < 1 or > Largest)
                throw ToolException.Usage($"--take {parsed.GetValue(take)} is not a slice.", $"Name a number from 1 to {Largest}, or leave it out.");
            using var dataverse = LocalOrganisation.Open(parsed.GetValue(file));
            var result = screen.Work("Sweeping", progress => SweepRun.Run(dataverse.Service(dataverse.AdminId), parsed.GetValue(once), parsed.GetValue(take), progress));
            screen.Say(result.Summary);
            if (result.More) screen.Say("More may be due. Run it again, or without --once.");
            screen.Document(result);
            return ExitCode.Fine;
        });
        command.Options.Add(file);
        command.Options.Add(once);
        command.Options.Add(take);
        return command;
    }
}
