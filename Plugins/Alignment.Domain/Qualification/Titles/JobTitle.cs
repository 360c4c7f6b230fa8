namespace Alignment.Domain.Qualification.Titles;

/// <summary>
/// Reads the level out of a free job title. Whoever assists, advises, studies or once was is not what they mention:
/// "Assistant to the CEO", "PA to the CFO", "Office of the President", "former VP" are no C and no VP.
/// </summary>
public static class JobTitle
{
    /// <summary>One title of each level.</summary>
    internal static readonly string[] Samples =
        ["CEO", "VP Sales", "Director", "Sales Manager", "Engineer", "Assistant", "Student", "former CEO", "\u00a7"];

    public static Seniority SeniorityOf(string title)
    {
        var reading = new TitleReading();
        var letters = new char[title.Length];
        var length = 0;
        var sinceDot = 0;
        for (var i = 0; i < title.Length; i++)
        {
            var c = LetterFold.Of(title[i]);
            if (c == '\0')
                continue;
            if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9') || (c > '\u017f' && char.IsLetter(c)))
            {
                letters[length++] = c;
                sinceDot++;
                continue;
            }

            // C.E.O. is one word, Sr.Director is two.
            if (c == '.' && sinceDot == 1)
            {
                sinceDot = 0;
                continue;
            }

            if (length > 0)
                reading.Read(TitleLexicon.MeaningOf(letters, length));
            length = sinceDot = 0;
            if (c is '&' or '/' or '+')
                reading.Read(TitleWord.And);
            else if (c is ',' or ';' or '|' or '(' or ')' or ':' or '\n' or '\u2013' or '\u2014' or '\u2022' || IsDash(title, i))
                reading.EndClause();
        }

        if (length > 0)
            reading.Read(TitleLexicon.MeaningOf(letters, length));
        return reading.Result();
    }

    /// <summary>"CEO - Acme" has two clauses, "ex-CEO" has one.</summary>
    private static bool IsDash(string title, int at) =>
        title[at] == '-' && at > 0 && title[at - 1] == ' ' && at + 1 < title.Length && title[at + 1] == ' ';
}
