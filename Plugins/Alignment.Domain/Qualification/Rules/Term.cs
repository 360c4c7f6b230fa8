namespace Alignment.Domain.Qualification.Rules;

/// <summary>A word or phrase to be found between word boundaries, whatever the capitals.</summary>
internal readonly struct Term
{
    private readonly string text;
    private readonly bool beginning;

    private Term(string text, bool beginning)
    {
        this.text = text;
        this.beginning = beginning;
    }

    internal static Term Of(string written)
    {
        var text = written.TrimEnd('*');
        return new(text, text.Length < written.Length);
    }

    internal bool IsIn(string whole)
    {
        for (var at = 0; at <= whole.Length - text.Length; at++)
        {
            at = whole.IndexOf(text, at, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return false;
            var end = at + text.Length;
            if (!Joined(whole, at - 1, at) && (beginning || !Joined(whole, end - 1, end)))
                return true;
        }

        return false;
    }

    private static bool Joined(string whole, int left, int right) =>
        left >= 0 && right < whole.Length && IsWordCharacter(whole[left]) && IsWordCharacter(whole[right]);

    /// <summary>Scripts from U+2E80 on (Chinese, Japanese, Korean) are written without spaces: each sign is a word.</summary>
    private static bool IsWordCharacter(char c) => c < '\u2e80' && char.IsLetterOrDigit(c);
}
