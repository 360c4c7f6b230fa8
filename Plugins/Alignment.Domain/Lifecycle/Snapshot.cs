using System.Text;
using Alignment.Domain.Qualification;
using Alignment.Domain.Qualification.Canonical;

namespace Alignment.Domain.Lifecycle;

/// <summary>The facts a judgement was made on, written down: one JSON object, column by column, missing ones as null.</summary>
public static class Snapshot
{
    /// <summary>Long texts are cut: what a judgement reads of them stands at their beginning or in the explanation.</summary>
    private const int LongestValue = 1000;

    /// <param name="columns">In the order of the facts.</param>
    public static string Of(IReadOnlyList<string> columns, Fact[] facts)
    {
        var json = new StringBuilder("{");
        for (var place = 0; place < columns.Count; place++) Add(json, columns[place], facts[place].IsMissing ? null : FactWords.Of(facts[place]));
        return json.Append('}').ToString();
    }

    /// <summary>Columns with their values as text; null for none.</summary>
    public static string Of(IEnumerable<KeyValuePair<string, string?>> values)
    {
        var json = new StringBuilder("{");
        foreach (var value in values) Add(json, value.Key, value.Value);
        return json.Append('}').ToString();
    }

    /// <summary>All values are written as texts: what a person reads is what is compared later.</summary>
    private static void Add(StringBuilder json, string name, string? value)
    {
        if (json.Length > 1) json.Append(',');
        json.Append(Json.Text(name)).Append(':').Append(value is null ? "null" : Json.Text(value.Length > LongestValue ? value.Substring(0, LongestValue) : value));
    }

    /// <summary>Reads only what <see cref="Of"/> writes. Anything else gives what could be read.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> Read(string? json)
    {
        var values = new List<KeyValuePair<string, string?>>();
        var reader = new FlatJson(json ?? string.Empty);
        while (reader.Next(out var name, out var value)) values.Add(new(name, value));
        return values;
    }
}
