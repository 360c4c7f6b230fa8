using Alignment.Tool.Importing.Files;
using Alignment.Tool.Terminal;

namespace Alignment.Tool.Replaying;

/// <summary>Reads a file of the past whose headers are known.</summary>
internal static class PastFile
{
    /// <exception cref="ToolException">The file is missing, or lacks a column.</exception>
    public static IEnumerable<PastCells> Read(string folder, string name, params string[] headers)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path)) throw ToolException.Environment($"There is no {name} in {Path.GetFullPath(folder)}.", "Name its folder, or set ALIGNMENT_DATA.");
        var file = new CsvFile(path, TextEncoding.Named(null), ',');
        var survey = file.Survey();
        var places = headers.ToDictionary(header => header, survey.PlaceOf);
        if (places.FirstOrDefault(each => each.Value < 0).Key is { } missing) throw ToolException.InSource($"{name} has no column {missing}.", $"It needs {string.Join(", ", headers)}.");
        return file.Rows().Skip(1).Select(row => new PastCells(name, row, places));
    }
}
