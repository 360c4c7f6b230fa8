using Dataverse.Local.Web.Faults;

namespace Dataverse.Local.Web.Asking.Filters;

/// <summary>Cuts the text of a filter into words.</summary>
internal sealed class Tokens
{
    private const string Signs = "(),=[]{}";
    private readonly string text;
    private readonly List<Token> all = [];
    private int at;

    public Tokens(string text)
    {
        this.text = text;
        for (var index = 0; index < text.Length;)
        {
            if (char.IsWhiteSpace(text[index]))
            {
                index++;
                continue;
            }

            var end = End(index);
            all.Add(new Token(text[index..end], index));
            index = end;
        }
    }

    public Token Next => at < all.Count ? all[at] : new Token("", text.Length);

    public Token Take() => at < all.Count ? all[at++] : Next;

    /// <summary>Puts the rest of a word back in front.</summary>
    public void PutBack(string word, int position)
    {
        if (word.Length > 0)
            all.Insert(at, new Token(word, position));
    }

    public bool TryTake(string expected)
    {
        if (Next.Text != expected)
            return false;
        at++;
        return true;
    }

    public void Expect(string expected)
    {
        if (!TryTake(expected))
            throw Unexpected($"expected '{expected}'");
    }

    public ApiFault Unexpected(string why) => ApiFault.Request(Next.IsEnd
        ? $"The filter '{text}' ends too early: {why}."
        : $"'{Next.Text}' at position {Next.Position} of the filter '{text}' is not understood: {why}.");

    private int End(int start)
    {
        if (Signs.Contains(text[start], StringComparison.Ordinal))
            return start + 1;
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !Signs.Contains(text[end], StringComparison.Ordinal))
        {
            var quote = text[end] is '\'' or '"' ? text[end] : '\0';
            end = quote == '\0' ? end + 1 : Quoted(end, quote);
        }

        return end;
    }

    private int Quoted(int start, char quote)
    {
        for (var end = start + 1; end < text.Length; end++)
        {
            if (text[end] != quote)
                continue;
            if (end + 1 < text.Length && text[end + 1] == quote)
                end++;
            else
                return end + 1;
        }

        throw ApiFault.Request($"The text that begins at position {start} of the filter '{text}' is not closed.");
    }
}
