using System.CommandLine;
using System.Globalization;
using Alignment.Tool.Terminal;
using Alignment.Tool.Up;

namespace Alignment.Tool.Verbs;

/// <summary><c>up</c>: a running local Dataverse with the solution in it and leads judged by the shared definition.</summary>
internal static class UpVerb
{
    private const int DefaultLeads = 500;
    private const int DefaultSeed = 2026;

    public static Command Create()
    {
        var json = Options.Json();
        var file = new Option<string?>("--file") { Description = "The local organisation; out/alignment.db unless said.", HelpName = "FILE" };
        var leads = new Option<int>("--leads") { Description = "How many sample leads.", DefaultValueFactory = _ => DefaultLeads };
        var seed = new Option<int>("--seed") { Description = "The same seed makes the same leads.", DefaultValueFactory = _ => DefaultSeed };
        var fresh = new Option<bool>("--fresh") { Description = "Begin with an empty organisation." };
        leads.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1_000_000))
                result.AddError("--leads takes a number from 0 to 1000000.");
        });
        var command = Verb.Create("up", "Packs, imports into a local Dataverse, installs the defaults, judges a sample and prints the scoreboard.", json, (parsed, screen) =>
        {
            var repository = Repository.Find();
            var options = new UpOptions(
                parsed.GetValue(file) ?? Path.Combine(repository.Root, "out", "alignment.db"),
                parsed.GetValue(leads),
                parsed.GetValue(seed),
                parsed.GetValue(fresh));
            var now = TimeProvider.System.GetUtcNow().UtcDateTime;
            var result = new UpRun(repository, screen, options).Run(now);
            UpText.Write(screen, result, now);
            screen.Say("");
            screen.Say("See it in a browser, as rep, manager or marketer: dotnet run --project Tools/Alignment.Tool -- serve");
            screen.Document(result);
            return ExitCode.Fine;
        });
        foreach (var option in new Option[] { file, leads, seed, fresh }) command.Options.Add(option);
        return command;
    }
}
