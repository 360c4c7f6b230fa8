using System.CommandLine;
using System.Globalization;
using Alignment.Tool.Terminal;
using Alignment.Tool.Up;

namespace Alignment.Tool.Verbs;

/// <summary><c>serve</c>: the app of the local Dataverse in a browser, and its Web API, on this machine only.</summary>
internal static class ServeVerb
{
    private const int DefaultPort = 5240;

    public static Command Create()
    {
        var json = Options.Json();
        var file = new Option<string?>("--file") { Description = "The local organisation; out/alignment.db unless said.", HelpName = "FILE" };
        var port = new Option<int>("--port") { Description = "The port on 127.0.0.1; 0 takes any free one.", DefaultValueFactory = _ => DefaultPort };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 65535))
                result.AddError("--port takes a number from 0 to 65535.");
        });
        var command = Verb.Create("serve", "Shows the app in a browser until Ctrl+C, as whichever person you choose there.", json, (parsed, screen) =>
        {
            var database = parsed.GetValue(file) ?? Path.Combine(Repository.Find().Root, "out", "alignment.db");
            if (!File.Exists(database)) throw ToolException.Environment($"There is no local organisation {database}.", "Run up first; it makes one.");
            ServeRun.Run(database, parsed.GetValue(port), screen);
            return ExitCode.Fine;
        });
        foreach (var option in new Option[] { file, port }) command.Options.Add(option);
        return command;
    }
}
