using Alignment.Domain.Qualification.Canonical;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>The number equals one of the numbers; 5.0 is 5.</summary>
internal sealed class NumberIsOneOf(decimal[] sorted) : Test
{
    internal override FactKind Reads => FactKind.Number;

    internal override string Canonical => Json.List(sorted, Json.Number);

    internal override Truth Of(in Fact fact, DateTime nowUtc)
    {
        foreach (var number in sorted)
            if (number == fact.AsNumber)
                return Truth.True;
        return Truth.False;
    }

    internal override string Words(Vocabulary words, bool negated) =>
        Vocabulary.OneOf(sorted, Vocabulary.Number, negated);

    internal override IEnumerable<Fact> Samples(DateTime nowUtc)
    {
        foreach (var number in sorted)
            yield return Fact.Number(number);
        yield return Fact.Number(sorted[sorted.Length - 1] + 1);
    }
}
