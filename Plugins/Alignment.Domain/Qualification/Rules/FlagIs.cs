using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>Yes or no.</summary>
internal sealed class FlagIs(bool wanted) : Test
{
    internal override FactKind Reads => FactKind.Flag;

    internal override string Canonical => wanted ? "true" : "false";

    internal override Truth Of(in Fact fact, DateTime nowUtc) => Is(fact.AsFlag == wanted);

    internal override string Words(Vocabulary words, bool negated) => wanted ^ negated ? "is yes" : "is no";

    internal override IEnumerable<Fact> Samples(DateTime nowUtc) => [Fact.Flag(true), Fact.Flag(false)];
}
