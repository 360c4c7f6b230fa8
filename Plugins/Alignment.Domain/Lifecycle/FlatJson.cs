using System.Globalization;
using System.Text;

namespace Alignment.Domain.Lifecycle;

/// <summary>Reads a flat JSON object of texts and nulls: the shape our own snapshots have.</summary>
internal sealed class FlatJson(string json)
{
    private int at;

    internal bool Next(out string name, out string? value)
    {
        name = Text() ?? string.Empty;
        value = null;
        if (name.Length == 0) return false;
        at = json.IndexOf(':', at);
        if (at < 0) return false;
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
            else if (json[++at] != 'u' || at + 4 >= json.Length)
                text.Append(json[at]);
            else
            {
                text.Append((char)int.Parse(json.Substring(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                at += 4;
            }
        }

        at++;
        return text.ToString();
    }
}
