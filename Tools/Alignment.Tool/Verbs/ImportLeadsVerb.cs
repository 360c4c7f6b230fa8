using System.CommandLine;
using Alignment.Tool.Importing;
using Alignment.Tool.Importing.Files;
using Alignment.Tool.Terminal;
using Dataverse.Local;

namespace Alignment.Tool.Verbs;

/// <summary><c>import-leads</c>: leads from any CSV into a local organisation, each judged as it is saved.</summary>
internal static class ImportLeadsVerb
{
    private const string Description =
        "Imports leads from a CSV file. The map is a JSON file: {\"culture\": \"de-DE\", \"timeZone\": \"Europe/Berlin\", \"missing\": [\"\", \"Select\"], "
        + "\"columns\": {\"Company\": \"companyname\", \"Source\": {\"to\": \"leadsourcecode\", \"values\": {\"web\": \"Web\"}}}, \"constants\": {\"lastname\": \"Unknown\"}}. "
        + "docs/import-leads.md explains it. The same key is the same lead: a second run writes only what differs. Rejected rows are a finding.";

    public static Command Create()
    {
        var json = Options.Json();
        var file = new Argument<string>("FILE.csv") { Description = "The CSV file: UTF-8, a header, one row for each lead." };
        var map = new Option<string>("--map") { Description = "The JSON map from headers to columns of lead.", HelpName = "MAP", Required = true };
        var key = new Option<string>("--key") { Description = "The header whose value identifies the lead.", HelpName = "COLUMN", Required = true };
        var database = new Option<string?>("--file") { Description = "The local organisation; out/alignment.db unless said.", HelpName = "DB" };
        var rejected = new Option<string?>("--rejected") { Description = "Where rejected rows go; FILE.rejected.csv unless said.", HelpName = "FILE" };
        var encoding = new Option<string?>("--encoding") { Description = "The encoding of the CSV file, such as windows-1252; UTF-8 unless said.", HelpName = "NAME" };
        var command = Verb.Create("import-leads", Description, json, (parsed, screen) => Run(
            screen,
            parsed.GetValue(database),
            new ImportOptions(parsed.GetValue(file)!, parsed.GetValue(map)!, parsed.GetValue(key)!, parsed.GetValue(rejected), parsed.GetValue(encoding))));
        command.Arguments.Add(file);
        foreach (var option in new Option[] { map, key, database, rejected, encoding }) command.Options.Add(option);
        return command;
    }

    private static int Run(Screen screen, string? database, ImportOptions options)
    {
        var organisation = database ?? Path.Combine(Repository.Find().Root, "out", "alignment.db");
        SourceFile.MustExist(options.File, "CSV");
        if (!File.Exists(organisation)) throw ToolException.Environment($"There is no local organisation {organisation}.", "Make one with the up command, or name one with --file.");
        using var dataverse = LocalDataverse.Open(new LocalOptions { File = organisation });
        var import = new LeadImport(dataverse.Service(dataverse.AdminId), options);
        var result = screen.Work($"Importing {import.Rows:N0} rows of {Path.GetFileName(options.File)}", import.Run);
        ImportText.Write(screen, result);
        screen.Document(result);
        return result.Rejected > 0 ? ExitCode.Findings : ExitCode.Fine;
    }
}
