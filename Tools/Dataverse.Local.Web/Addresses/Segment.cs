using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Addresses;

/// <summary>One step of a resource path: a name and, in parentheses, a key or parameters.</summary>
/// <param name="Name">Decoded.</param>
/// <param name="Argument">What stands between the parentheses, decoded; null without parentheses.</param>
internal sealed record Segment(string Name, string? Argument)
{
    /// <param name="path">Percent-encoded, without root and query.</param>
    public static IReadOnlyList<Segment> Split(string path)
    {
        var segments = new List<Segment>();
        var (start, quoted, depth) = (0, false, 0);
        for (var index = 0; index <= path.Length; index++)
        {
            var letter = index < path.Length ? path[index] : '/';
            quoted ^= letter == '\'' && depth > 0 && index < path.Length;
            depth += quoted ? 0 : letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter != '/' || ((quoted || depth > 0) && index < path.Length))
                continue;
            if (index > start)
                segments.Add(Parse(Uri.UnescapeDataString(path[start..index])));
            start = index + 1;
        }

        return segments;
    }

    private static Segment Parse(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return new Segment(text, null);
        return text.EndsWith(')')
            ? new Segment(text[..open], text[(open + 1)..^1])
            : throw ApiFault.Request($"The path segment '{text}' opens a parenthesis that it does not close.");
    }
}
