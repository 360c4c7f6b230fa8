using System.Globalization;
using System.Text;

namespace Alignment.Domain.Lifecycle;

/// <summary>Reads a flat JSON object of texts and nulls: the shape our own snapshots have. Anything else gives what can be read, never an exception.</summary>
internal sealed class FlatJson(string json)
{
    private int at;

    internal bool Next(out string name, out string? value)
    {
        name = Text() ?? string.Empty;
        value = null;
        if (name.Length == 0) return false;
        at = at < json.Length ? json.IndexOf(':', at) : -1;
        if (at < 0)
        {
            at = json.Length;
            return false;
        }

        at++;
        if (at < json.Length && json[at] == 'n')
            at += 4;
        else
            value = Text();
        return true;
    }

    private string? Text()
    {
        at = json.IndexOf('"', Math.Min(at, json.Length));
        if (at < 0)
        {
            at = json.Length;
            return null;
        }

        var text = new StringBuilder();
        for (at++; at < json.Length && json[at] != '"'; at++)
        {
            if (json[at] != '\\' || at + 1 >= json.Length)
                text.Append(json[at]);
            else if (json[++at] == 'u' && Escaped() is { } letter)
            {
                text.Append(letter);
                at += 4;
            }
            else
                text.Append(json[at]);
        }

        at++;
        return text.ToString();
    }

    /// <summary>The character that the four digits behind this place stand for; null when they are no such digits.</summary>
    private char? Escaped() =>
        at + 4 < json.Length && int.TryParse(json.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? (char)code : null;
}
