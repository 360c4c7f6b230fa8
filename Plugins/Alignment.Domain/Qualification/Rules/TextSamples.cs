namespace Alignment.Domain.Qualification.Rules;

/// <summary>Texts that a rule on words tells apart.</summary>
internal static class TextSamples
{
    /// <summary>Each text, and one that is none of them and contains none of them.</summary>
    internal static IEnumerable<Fact> Around(string[] texts)
    {
        foreach (var text in texts)
            yield return Fact.Text(text);
        yield return Fact.Text("\u00a7");
    }
}
