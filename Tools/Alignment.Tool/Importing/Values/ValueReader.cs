namespace Alignment.Tool.Importing.Values;

/// <summary>Reads the text of a cell that is not missing as a value of one column.</summary>
internal delegate Reading ValueReader(string text);
