using Alignment.Domain.Qualification.Canonical;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>The activities of the source happened at least so many times within the last days; exactly n days ago still counts.</summary>
internal sealed class HappenedAtLeast(int times, int days) : Test
{
    internal override FactKind Reads => FactKind.Number;

    internal override string Canonical => "[" + Json.Number(times) + "," + Json.Number(days) + "]";

    internal override Truth Of(in Fact fact, DateTime nowUtc) => Is(fact.AsNumber >= times);

    internal override string Words(Vocabulary words, bool negated) =>
        (negated ? "happened fewer than " : "happened at least ") + Vocabulary.Number(times) + (times == 1 ? " time" : " times")
        + " in the last " + Vocabulary.Days(days);

    internal override IEnumerable<Fact> Samples(DateTime nowUtc)
    {
        yield return Fact.Number(times - 1);
        yield return Fact.Number(times);
    }
}
