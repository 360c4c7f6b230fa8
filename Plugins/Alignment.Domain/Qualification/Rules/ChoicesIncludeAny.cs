using System.Globalization;
using Alignment.Domain.Qualification.Canonical;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>At least one of the chosen values is one of the values.</summary>
internal sealed class ChoicesIncludeAny(int[] sorted) : Test
{
    internal override FactKind Reads => FactKind.Choices;

    internal override string Canonical => Json.List(sorted, value => value.ToString(CultureInfo.InvariantCulture));

    internal override Truth Of(in Fact fact, DateTime nowUtc)
    {
        foreach (var chosen in fact.AsChoices)
            foreach (var value in sorted)
                if (value == chosen)
                    return Truth.True;
        return Truth.False;
    }

    internal override string Words(Vocabulary words, bool negated) =>
        (negated ? "does not include " : "includes ") + Vocabulary.Or(sorted, words.Option);

    internal override IEnumerable<Fact> Samples(DateTime nowUtc)
    {
        foreach (var value in sorted)
            yield return Fact.Choices(value);
        yield return Fact.Choices(sorted);
        yield return Fact.Choices(unchecked(sorted[sorted.Length - 1] + 1));
    }
}
