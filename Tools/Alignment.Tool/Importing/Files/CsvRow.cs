namespace Alignment.Tool.Importing.Files;

/// <summary>One row as the file has it.</summary>
/// <param name="Line">The line of the file on which the row begins, from 1.</param>
/// <param name="LastLine">The line on which it ends.</param>
/// <param name="BrokenQuotes">A quote stands where none may stand; the fields are a guess.</param>
internal sealed record CsvRow(int Line, int LastLine, string[] Fields, bool BrokenQuotes);
