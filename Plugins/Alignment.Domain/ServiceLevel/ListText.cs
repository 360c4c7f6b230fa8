namespace Alignment.Domain.ServiceLevel;

/// <summary>Lists that people type into one field, separated by semicolons.</summary>
public static class ListText
{
    private static readonly char[] Separators = [';', '\n'];

    /// <summary>The entries without surrounding blanks; none for an empty field.</summary>
    public static IReadOnlyList<string> Entries(string? text)
    {
        var entries = new List<string>();
        foreach (var part in (text ?? "").Split(Separators))
        {
            if (part.Trim() is { Length: > 0 } entry) entries.Add(entry);
        }

        return entries;
    }

    public static bool Has(string? text, string entry)
    {
        foreach (var one in Entries(text))
        {
            if (string.Equals(one, entry, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
