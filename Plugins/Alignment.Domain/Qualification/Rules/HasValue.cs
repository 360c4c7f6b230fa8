using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>The column holds something. Always answered: a missing value is the answer.</summary>
internal sealed class HasValue(Fact sample) : Test
{
    internal override FactKind Reads => FactKind.Missing;

    internal override string Canonical => "null";

    internal override Truth Of(in Fact fact, DateTime nowUtc) => Is(!fact.IsMissing);

    internal override string Words(Vocabulary words, bool negated) => negated ? "is empty" : "has a value";

    internal override IEnumerable<Fact> Samples(DateTime nowUtc) => [sample];
}
