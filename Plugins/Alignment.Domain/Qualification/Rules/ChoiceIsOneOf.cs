using System.Globalization;
using Alignment.Domain.Qualification.Canonical;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>The chosen value is one of the values.</summary>
internal sealed class ChoiceIsOneOf(int[] sorted) : Test
{
    internal override FactKind Reads => FactKind.Choice;

    internal override string Canonical => Json.List(sorted, value => value.ToString(CultureInfo.InvariantCulture));

    internal override Truth Of(in Fact fact, DateTime nowUtc)
    {
        var chosen = fact.AsChoice;
        foreach (var value in sorted)
            if (value == chosen)
                return Truth.True;
        return Truth.False;
    }

    internal override string Words(Vocabulary words, bool negated) => Vocabulary.OneOf(sorted, words.Option, negated);

    internal override IEnumerable<Fact> Samples(DateTime nowUtc)
    {
        foreach (var value in sorted)
            yield return Fact.Choice(value);
        yield return Fact.Choice(unchecked(sorted[sorted.Length - 1] + 1));
    }
}
