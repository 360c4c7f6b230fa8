using System.Globalization;
using System.Text;

namespace Alignment.Domain.Qualification.Canonical;

/// <summary>JSON written by hand: the same text in every framework and culture.</summary>
internal static class Json
{
    /// <summary>The shortest writing: 5.0 is 5.</summary>
    internal static string Number(decimal value) =>
        (value / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    /// <summary>Texts that differ only in capitals are one text.</summary>
    internal static string Folded(string text) => Text(text.ToUpperInvariant());

    internal static string List<T>(IEnumerable<T> items, Func<T, string> write) =>
        "[" + string.Join(",", items.Select(write)) + "]";

    internal static string Range<T>(T? from, T? to, Func<T, string> write)
        where T : struct =>
        "[" + (from is { } least ? write(least) : "null") + "," + (to is { } most ? write(most) : "null") + "]";

    internal static string Text(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            if (c is '"' or '\\')
                json.Append('\\').Append(c);
            else if (c < ' ')
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                json.Append(c);
        return json.Append('"').ToString();
    }
}
