using System.CommandLine;
using System.Globalization;
using Alignment.Tool.Replaying;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Verbs;

/// <summary><c>replay</c>: hand-offs of the past through the real pipeline, with the clock moved; the ledger must equal the file.</summary>
internal static class ReplayVerb
{
    private const string DataVariable = "ALIGNMENT_DATA";

    private const string Description =
        "Plays a past through the whole pipeline of a fresh local organisation, every step at its own instant, and compares the organisation with the file row by row. "
        + "docs/replay.md explains the sets and the policy. A row that differs is a finding.";

    public static Command Create()
    {
        var json = Options.Json();
        var folder = new Argument<string?>("FOLDER") { Description = $"The folder of the files; {DataVariable}, or ../shared/data beside the repository, unless said.", Arity = ArgumentArity.ZeroOrOne };
        var file = new Option<string?>("--file") { Description = "The file in which the organisation is kept; it must not exist yet. Without it and without --keep the replay is in memory.", HelpName = "DB" };
        var keep = new Option<bool>("--keep") { Description = "Keep the organisation; in out/replay.db unless --file names another place." };
        var take = new Option<int?>("--take") { Description = "Only the first N leads (or opportunities) of the file.", HelpName = "N" };
        take.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= 1))
                result.AddError("--take takes a number from 1.");
        });
        var set = new Option<ReplaySet>("--set") { Description = "overlay: hand-offs with touches, decisions and deals; olist: real leads and the deals of some; maven: opportunities.", HelpName = "overlay|olist|maven" };
        var command = Verb.Create("replay", Description, json, (parsed, screen) =>
        {
            var repository = Repository.Find();
            var options = new ReplayOptions(parsed.GetValue(folder) ?? UsualFolder(repository), parsed.GetValue(file), parsed.GetValue(keep), parsed.GetValue(take), parsed.GetValue(set));
            var result = new ReplayRun(repository, screen, options).Run();
            ReplayText.Write(screen, result);
            screen.Document(result);
            return result.Differences.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
        });
        command.Arguments.Add(folder);
        foreach (var option in new Option[] { set, file, keep, take }) command.Options.Add(option);
        return command;
    }

    private static string UsualFolder(Repository repository) =>
        Environment.GetEnvironmentVariable(DataVariable) is { Length: > 0 } named ? named : Path.GetFullPath(Path.Combine(repository.Root, "..", "shared", "data"));
}
