namespace Alignment.Domain.Qualification.Titles;

/// <summary>Letters without capitals and accents, by a table of our own: no culture decides what "I" is.</summary>
internal static class LetterFold
{
    /// <summary>The letters from U+00C0 to U+017F.</summary>
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
        + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The plain letter or digit; 0 for combining accents; the sign itself for everything else.</summary>
    internal static char Of(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | ' '),
        >= '\u00c0' and <= '\u017f' => Latin[c - '\u00c0'],
        >= '\u0300' and <= '\u036f' => '\0',
        _ => c,
    };
}
