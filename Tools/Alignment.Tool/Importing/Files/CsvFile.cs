using System.Text;
using Alignment.Tool.Terminal;
using CsvHelper;

namespace Alignment.Tool.Importing.Files;

/// <summary>A CSV file, read row by row; its faults have line numbers.</summary>
internal sealed class CsvFile(string path, Encoding encoding, char? delimiter)
{
    public string Name => Path.GetFileName(path);

    /// <summary>What parts the values; known once a row was read.</summary>
    public char Delimiter { get; private set; } = delimiter ?? ',';

    /// <summary>The header and the number of rows.</summary>
    /// <exception cref="ToolException">The file as a whole cannot be imported; nothing was read from it.</exception>
    public CsvSurvey Survey()
    {
        TextEncoding.MustFit(path, encoding);
        string[]? header = null;
        var rows = 0;
        foreach (var row in Rows())
        {
            MustHoldTogether(row);
            if (header is null) header = row.Fields;
            else rows++;
        }

        if (header is null) throw ToolException.InSource($"{Name} is empty.", "Give it a header and at least one row.");
        if (rows == 0) throw ToolException.InSource($"{Name} has a header and no rows.", "Nothing was imported; add rows or name another file.");
        return new CsvSurvey(HeadersOf(header), rows);
    }

    /// <summary>Every row, the header first; blank lines are skipped.</summary>
    public IEnumerable<CsvRow> Rows()
    {
        var broken = false;
        using var text = new StreamReader(path, encoding, detectEncodingFromByteOrderMarks: encoding is UTF8Encoding, bufferSize: 1 << 16);
        using var reader = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = _ => broken = true,
        });
        while (reader.Read())
        {
            var fields = new string[reader.FieldCount];
            for (var place = 0; place < fields.Length; place++) fields[place] = reader.GetString(place);
            var first = (int)reader.LineNumber;
            Delimiter = reader.Separator;
            yield return new CsvRow(first, first + reader.RawRecord.Count((byte)'\n'), fields, broken);
            broken = false;
        }
    }

    private void MustHoldTogether(CsvRow row)
    {
        if (row.BrokenQuotes && row.LastLine > row.Line)
            throw ToolException.InSource($"{Name}: a quote that opens on line {row.Line} is not closed properly; lines {row.Line} to {row.LastLine} run together.", "Close the quote or double it, then import again; nothing was imported.");
    }

    private string[] HeadersOf(string[] header)
    {
        var names = Array.ConvertAll(header, name => name.Trim());
        var twice = names.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key;
        return twice is null
            ? names
            : throw ToolException.InSource($"{Name} has the header '{twice}' more than once.", "Give each column a name of its own.");
    }
}
