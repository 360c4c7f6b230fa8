using Alignment.Domain.Qualification.Canonical;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>The text begins with one of the texts; capitals do not matter.</summary>
internal sealed class TextStartsWith(string[] sorted) : Test
{
    internal override FactKind Reads => FactKind.Text;

    internal override string Canonical => Json.List(sorted, Json.Folded);

    internal override Truth Of(in Fact fact, DateTime nowUtc)
    {
        var text = fact.AsText;
        foreach (var start in sorted)
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return Truth.True;
        return Truth.False;
    }

    internal override string Words(Vocabulary words, bool negated) =>
        (negated ? "does not start with " : "starts with ") + Vocabulary.Or(sorted, Vocabulary.Quoted);

    internal override IEnumerable<Fact> Samples(DateTime nowUtc) => TextSamples.Around(sorted);
}
