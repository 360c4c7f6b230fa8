namespace Alignment.Domain.Qualification.Titles;

/// <summary>German and Nordic titles grow together: Vertriebsleiterin, Vorstandsassistenz.</summary>
internal static class TitleCompounds
{
    private static readonly char[] assist = "assist".ToCharArray();
    private static readonly char[] secretary = "sekretar".ToCharArray();
    private static readonly char[] head = "leiter".ToCharArray();
    private static readonly char[] director = "direktor".ToCharArray();
    private static readonly char[] manager = "manager".ToCharArray();

    internal static TitleWord MeaningOf(char[] letters, int length) =>
        Holds(letters, length, assist) || Holds(letters, length, secretary) ? TitleWord.Assistant
        : Holds(letters, length, head) || Holds(letters, length, manager) ? TitleWord.Manager
        : Holds(letters, length, director) ? TitleWord.Director
        : TitleWord.Plain;

    /// <summary>Somewhere after the first letter or at the start of a longer word.</summary>
    private static bool Holds(char[] letters, int length, char[] part)
    {
        for (var at = 0; at <= length - part.Length; at++)
        {
            var i = 0;
            while (i < part.Length && letters[at + i] == part[i])
                i++;
            if (i == part.Length)
                return true;
        }

        return false;
    }
}
