using System.Text.Json;

namespace Alignment.Tool.Importing.Mapping;

/// <summary>The JSON map as a person writes it; <c>docs/import-leads.md</c> explains each property.</summary>
internal sealed record ImportMap
{
    /// <summary>Which system the keys come from; keys of two sources are two leads.</summary>
    public string Source { get; init; } = "";

    /// <summary>What parts the values; found in the first lines when absent.</summary>
    public char? Delimiter { get; init; }

    /// <summary>How dates and numbers are written, such as de-DE; ISO dates and a decimal point when absent.</summary>
    public string? Culture { get; init; }

    /// <summary>The zone in which times are written, such as Europe/Berlin; UTC when absent.</summary>
    public string? TimeZone { get; init; }

    /// <summary>What stands for no value.</summary>
    public IReadOnlyList<string> Missing { get; init; } = ["", "Select"];

    /// <summary>Header to a column, to a rule, or to a list of them.</summary>
    public Dictionary<string, JsonElement> Columns { get; init; } = [];

    /// <summary>Columns that every new lead gets, with their value.</summary>
    public Dictionary<string, JsonElement> Constants { get; init; } = [];
}
