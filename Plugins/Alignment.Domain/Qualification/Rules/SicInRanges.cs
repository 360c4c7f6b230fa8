using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>The SIC code lies in one of the ranges, bounds included: a code is a range of one, a prefix a range of many.</summary>
internal sealed class SicInRanges(SicRange[] ranges, string canonical, string phrase) : Test
{
    internal override FactKind Reads => FactKind.Text;

    internal override string Canonical => canonical;

    internal override Truth Of(in Fact fact, DateTime nowUtc)
    {
        var code = SicCode.Read(fact.AsText);
        if (code < 0)
            return Truth.Unknown;
        foreach (var range in ranges)
            if (code >= range.From && code <= range.To)
                return Truth.True;
        return Truth.False;
    }

    internal override string Words(Vocabulary words, bool negated) => (negated ? "is not " : "is ") + phrase;

    internal override IEnumerable<Fact> Samples(DateTime nowUtc)
    {
        foreach (var range in ranges)
        {
            yield return Fact.Text(SicCode.Write(Math.Max(range.From - 1, 0)));
            yield return Fact.Text(SicCode.Write(range.From));
            yield return Fact.Text(SicCode.Write(range.To));
            yield return Fact.Text(SicCode.Write(Math.Min(range.To + 1, 9999)));
        }
    }
}
