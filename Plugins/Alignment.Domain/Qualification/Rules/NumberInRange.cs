using Alignment.Domain.Qualification.Canonical;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>Gt, Ge, Lt, Le and Between: one rule with bounds that belong to the range or not.</summary>
internal sealed class NumberInRange(decimal? from, decimal? to, bool withFrom, bool withTo, decimal unit) : Test
{
    private readonly decimal low = from ?? decimal.MinValue;
    private readonly decimal high = to ?? decimal.MaxValue;

    internal override FactKind Reads => FactKind.Number;

    internal override string Canonical => Json.Range(from, to, Json.Number);

    internal override Truth Of(in Fact fact, DateTime nowUtc)
    {
        var number = fact.AsNumber;
        return Is((withFrom ? number >= low : number > low) && (withTo ? number <= high : number < high));
    }

    internal override string Words(Vocabulary words, bool negated)
    {
        if (from is { } least && to is { } most)
            return (negated ? "is not from " : "is from ") + Vocabulary.Number(least) + " to " + Vocabulary.Number(most);
        if (from is { } only)
            return (negated ? withFrom ? "is less than " : "is at most " : withFrom ? "is at least " : "is more than ")
                + Vocabulary.Number(only);
        return (negated ? withTo ? "is more than " : "is at least " : withTo ? "is at most " : "is less than ")
            + Vocabulary.Number(high);
    }

    internal override IEnumerable<Fact> Samples(DateTime nowUtc)
    {
        foreach (var bound in new[] { from, to })
        {
            if (bound is not { } value)
                continue;
            yield return Fact.Number(value - unit);
            yield return Fact.Number(value);
            yield return Fact.Number(value + unit);
        }
    }
}
