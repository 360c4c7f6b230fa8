using CsvHelper;

namespace Alignment.Tool.Importing.Files;

/// <summary>
/// Rejected rows with all their columns, and what is wrong with them behind, so that the file can be corrected and imported.
/// It begins with the first rejected row; UTF-8 with a mark, which spreadsheets recognise.
/// </summary>
internal sealed class RejectedFile(string path, IReadOnlyList<string> headers, char delimiter) : IDisposable
{
    private const int LongestValue = 200;
    private static readonly string[] Own = ["Rejected Line", "Rejected Column", "Rejected Value", "Rejected Reason"];
    private CsvWriter? writer;

    public int Rows { get; private set; }

    public void Add(CsvRow row, IReadOnlyList<Problem> problems)
    {
        writer ??= Begin();
        // A file that was itself rejected once brings these columns along.
        for (var place = 0; place < headers.Count; place++)
        {
            if (!Own.Contains(headers[place])) writer.WriteField(place < row.Fields.Length ? row.Fields[place] : "");
        }

        writer.WriteField(row.Line);
        writer.WriteField(Joined(problems, problem => problem.Column));
        writer.WriteField(Joined(problems, problem => problem.Value.Length > LongestValue ? problem.Value[..LongestValue] + "…" : problem.Value));
        writer.WriteField(Joined(problems, problem => problem.Reason));
        writer.EndRecord();
        Rows++;
    }

    public void Dispose() => writer?.Dispose();

    private static string Joined(IReadOnlyList<Problem> problems, Func<Problem, string> part) => string.Join(" | ", problems.Select(part));

    private CsvWriter Begin()
    {
        var begun = CsvWriter.Create(File.Create(path), new CsvWriterOptions { Separator = delimiter, WriteByteOrderMark = true });
        foreach (var header in headers.Where(header => !Own.Contains(header)).Concat(Own)) begun.WriteField(header);
        begun.EndRecord();
        return begun;
    }
}
