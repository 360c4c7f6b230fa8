using System.Globalization;
using System.Text;
using Alignment.Domain.Lifecycle;
using Alignment.Domain.Qualification.Canonical;

namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>One line of text with named values: a flat JSON object. What is nothing, zero or no is left out.</summary>
internal sealed class ClockLine
{
    internal const string Id = "id";
    internal const string Attempts = "attempts";
    internal const string Channels = "channels";
    internal const string First = "first";
    internal const string Last = "last";
    internal const string By = "marketer";
    internal const string HandedOff = "handedoff";
    internal const string Met = "met";

    private readonly List<KeyValuePair<string, string?>> values = [];

    internal ClockLine()
    {
    }

    internal ClockLine(string line) => values.AddRange(Snapshot.Read(line));

    internal bool Has(string name) => Text(name) is not null;

    internal string? Text(string name)
    {
        foreach (var value in values)
            if (value.Key == name) return value.Value;
        return null;
    }

    internal int? Number(string name) => int.TryParse(Text(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    internal bool Yes(string name) => Text(name) == "1";

    internal Guid? Row(string name) => Guid.TryParse(Text(name), out var id) ? id : null;

    internal DateTime? Instant(string name) =>
        long.TryParse(Text(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var ticks) ? new DateTime(ticks, DateTimeKind.Utc) : null;

    internal ClockLine Put(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) values.Add(new(name, value));
        return this;
    }

    internal ClockLine Put(string name, int value) => value == 0 ? this : Put(name, value.ToString(CultureInfo.InvariantCulture));

    internal ClockLine Put(string name, bool value) => value ? Put(name, "1") : this;

    internal ClockLine Put(string name, Guid? value) => Put(name, value?.ToString("N"));

    internal ClockLine Put(string name, DateTime? value) => Put(name, value?.Ticks.ToString(CultureInfo.InvariantCulture));

    public override string ToString()
    {
        var text = new StringBuilder("{");
        foreach (var value in values)
        {
            if (text.Length > 1) text.Append(',');
            text.Append(Json.Text(value.Key)).Append(':').Append(Json.Text(value.Value!));
        }

        return text.Append('}').ToString();
    }
}
