using Alignment.Tool.Importing;

namespace Alignment.Pipeline.Tests.Stories.Importing;

/// <summary>A folder with a CSV and its map, imported into one organisation.</summary>
internal sealed class ImportFolder : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"alignment-import-{Guid.NewGuid():N}");

    public ImportFolder() => Directory.CreateDirectory(folder);

    public string Csv => Path.Combine(folder, "leads.csv");

    public string Map => Path.Combine(folder, "map.json");

    public string Rejected => Path.Combine(folder, "leads.rejected.csv");

    public string Database => Path.Combine(folder, "organisation.db");

    public ImportFolder With(string csv, string map)
    {
        File.WriteAllText(Csv, csv);
        File.WriteAllText(Map, map);
        return this;
    }

    public ImportResult Into(Organisation organisation, string key = "Id", string? encoding = null) =>
        new LeadImport(organisation.Admin, new ImportOptions(Csv, Map, key, Encoding: encoding)).Run(_ => { });

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
