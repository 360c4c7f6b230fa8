namespace Dataverse.Local.Web.Addresses;

/// <summary>Splits lists of an address: what stands in parentheses or quotes stays together.</summary>
internal static class Lists
{
    public static IReadOnlyList<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var (start, depth, quoted) = (0, 0, false);
        for (var index = 0; index <= text.Length; index++)
        {
            if (index < text.Length)
            {
                var letter = text[index];
                quoted ^= letter == '\'';
                depth += quoted ? 0 : letter is '(' or '{' or '[' ? 1 : letter is ')' or '}' or ']' ? -1 : 0;
                if (letter != separator || quoted || depth > 0)
                    continue;
            }

            if (text[start..index].Trim() is { Length: > 0 } part)
                parts.Add(part);
            start = index + 1;
        }

        return parts;
    }
}
