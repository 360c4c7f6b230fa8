using Alignment.Domain.Qualification.Canonical;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>The whole text equals one of the texts; capitals do not matter, in no language.</summary>
internal sealed class TextIsOneOf(string[] sorted) : Test
{
    internal override FactKind Reads => FactKind.Text;

    internal override string Canonical => Json.List(sorted, Json.Folded);

    internal override Truth Of(in Fact fact, DateTime nowUtc)
    {
        var text = fact.AsText;
        foreach (var one in sorted)
            if (string.Equals(one, text, StringComparison.OrdinalIgnoreCase))
                return Truth.True;
        return Truth.False;
    }

    internal override string Words(Vocabulary words, bool negated) =>
        Vocabulary.OneOf(sorted, Vocabulary.Quoted, negated);

    internal override IEnumerable<Fact> Samples(DateTime nowUtc) => TextSamples.Around(sorted);
}
