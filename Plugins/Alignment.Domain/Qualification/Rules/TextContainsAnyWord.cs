using Alignment.Domain.Qualification.Canonical;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>
/// The text contains one of the terms as whole words: "intern" is in "Summer Intern", not in "International".
/// A term that ends with an asterisk also matches the beginning of a longer word: "logisti*" is in "Logistics".
/// </summary>
internal sealed class TextContainsAnyWord(string[] sorted) : Test
{
    private readonly Term[] terms = Array.ConvertAll(sorted, Term.Of);

    internal override FactKind Reads => FactKind.Text;

    internal override string Canonical => Json.List(sorted, Json.Folded);

    internal override Truth Of(in Fact fact, DateTime nowUtc)
    {
        var text = fact.AsText;
        foreach (var term in terms)
            if (term.IsIn(text))
                return Truth.True;
        return Truth.False;
    }

    internal override string Words(Vocabulary words, bool negated) =>
        (negated ? "does not mention " : "mentions ") + Vocabulary.Or(sorted, Vocabulary.Quoted);

    internal override IEnumerable<Fact> Samples(DateTime nowUtc) =>
        TextSamples.Around(Array.ConvertAll(sorted, term => term.TrimEnd('*')));
}
