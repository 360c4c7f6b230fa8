using Alignment.Tool.Importing.Files;
using Alignment.Tool.Importing.Mapping;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Tool.Importing;

/// <summary>Reads a row as a lead: all of it, or all that is wrong with it.</summary>
internal sealed class LeadReader(LeadMapping mapping, int fields)
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    public LeadDraft? Read(CsvRow row, List<Problem> problems)
    {
        if (row.BrokenQuotes) problems.Add(new Problem("", "", "a quote stands where none may stand; double quotes inside a value"));
        if (row.Fields.Length != fields) problems.Add(new Problem("", string.Join(" ", row.Fields.Skip(fields)), $"the row has {row.Fields.Length} values; the header has {fields}"));
        if (problems.Count > 0) return null;
        var lead = new Entity(T.Lead.Table);
        var key = Key(row, problems);
        foreach (var column in mapping.Columns)
        {
            var text = row.Fields[column.Place].Trim();
            if (column.Missing.Contains(text))
            {
                lead[column.Column] = column.Otherwise;
                continue;
            }

            var reading = column.Read(text);
            if (reading.Refusal is { } refusal) problems.Add(new Problem(column.Header, text, $"{column.Column} {refusal}"));
            else lead[column.Column] = reading.Value;
        }

        if (problems.Count > 0) return null;
        lines[key] = row.Line;
        lead.Id = DeterministicId.Of(mapping.Source, key);
        return new LeadDraft(row, lead);
    }

    private string Key(CsvRow row, List<Problem> problems)
    {
        var key = row.Fields[mapping.KeyPlace].Trim();
        if (mapping.KeyMissing.Contains(key)) problems.Add(new Problem("", key, "the key is missing"));
        else if (lines.TryGetValue(key, out var line)) problems.Add(new Problem("", key, $"line {line} has the same key"));
        return key;
    }
}
