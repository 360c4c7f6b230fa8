using System.Text;
using Alignment.Domain.Qualification;
using Alignment.Domain.Qualification.Canonical;

namespace Alignment.Domain.Lifecycle;

/// <summary>The facts a judgement was made on, written down: one JSON object, column by column, missing ones as null.</summary>
public static class Snapshot
{
    /// <param name="columns">In the order of the facts.</param>
    public static string Of(IReadOnlyList<string> columns, Fact[] facts)
    {
        var json = new StringBuilder("{");
        for (var place = 0; place < columns.Count; place++)
        {
            if (place > 0) json.Append(',');
            json.Append(Json.Text(columns[place])).Append(':').Append(Value(facts[place]));
        }

        return json.Append('}').ToString();
    }

    /// <summary>All values are written as texts: what a person reads is what is compared later.</summary>
    private static string Value(Fact fact) => fact.IsMissing ? "null" : Json.Text(FactWords.Of(fact));

    /// <summary>Reads only what <see cref="Of"/> writes. Anything else gives what could be read.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> Read(string? json)
    {
        var values = new List<KeyValuePair<string, string?>>();
        var reader = new FlatJson(json ?? string.Empty);
        while (reader.Next(out var name, out var value)) values.Add(new(name, value));
        return values;
    }
}
