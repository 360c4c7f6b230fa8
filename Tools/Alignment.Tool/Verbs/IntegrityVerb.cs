using System.CommandLine;
using Alignment.Tool.Keeping;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Verbs;

/// <summary><c>integrity</c>: leads that do not stand where their story says; with <c>--repair</c> they do afterwards.</summary>
internal static class IntegrityVerb
{
    public static Command Create()
    {
        var json = Options.Json();
        var file = Options.Organisation();
        var repair = new Option<bool>("--repair") { Description = "Write an event for each lead that disagrees, and the stage that its state allows." };
        var command = Verb.Create("integrity", "Lists the leads of a local organisation whose stage or state disagrees with the last event of their story: writes that went past the plug-ins.", json, (parsed, screen) =>
        {
            using var dataverse = LocalOrganisation.Open(parsed.GetValue(file));
            var result = screen.Work("Checking all leads", _ => IntegrityRun.Run(dataverse.Service(dataverse.AdminId), parsed.GetValue(repair)));
            foreach (var lead in result.Disagreeing) screen.Say($"  {lead.LeadId}  {lead.Message}");
            screen.Say($"{result.Examined:N0} leads examined, {result.Disagreeing.Count:N0} disagree, {result.Repaired:N0} repaired.");
            if (!result.IsSound) screen.Say("Find out where they came from, then run it with --repair.");
            screen.Document(result);
            return result.IsSound ? ExitCode.Fine : ExitCode.Findings;
        });
        command.Options.Add(file);
        command.Options.Add(repair);
        return command;
    }
}
