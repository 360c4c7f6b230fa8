using System.Text;

namespace Alignment.Domain.Tests.Lifecycle;

/// <summary>Texts made from a seed, of the kind that people paste and exports break.</summary>
internal sealed class Odd(int seed)
{
    private static readonly string[] pieces =
    [
        "\"", "\\", "\\u0041", "\\\"", ":", ",", "{", "}", "null", "n", "u", "\n", "\r\n", "\t", "\0", "\u0001", "\u001f", "\u007f",
        "\u2028", "\u2029", "\ufeff", "\ud83d\ude80", "\ud83d", "\ude80", "é", "中", "ı", "Acme", "GmbH & Co. KG", " ", "<b>", "0",
    ];

    private readonly Random random = new(seed);

    internal string Text(int least = 0)
    {
        var text = new StringBuilder();
        for (var count = random.Next(least, 9); count > 0; count--) text.Append(pieces[random.Next(pieces.Length)]);
        return text.ToString();
    }

    internal string? TextOrNull() => random.Next(4) == 0 ? null : Text();

    /// <summary>Columns have a name; the rest is anything.</summary>
    internal List<KeyValuePair<string, string?>> Columns() =>
        Enumerable.Range(0, random.Next(0, 6)).Select(_ => new KeyValuePair<string, string?>(Text(least: 1), TextOrNull())).ToList();

    internal string Cut(string text) => text[..random.Next(text.Length + 1)];

    internal string Struck(string text)
    {
        if (text.Length == 0) return text;
        var place = random.Next(text.Length);
        return text[..place] + pieces[random.Next(pieces.Length)] + text[(place + 1)..];
    }
}
