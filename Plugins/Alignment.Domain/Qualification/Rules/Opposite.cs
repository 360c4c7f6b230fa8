using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>Ne, NotIn, NotContains, IsNull: the other test turned round; unknown stays unknown.</summary>
internal sealed class Opposite(Test of) : Test
{
    internal override FactKind Reads => of.Reads;

    internal override string Canonical => of.Canonical;

    internal override Truth Of(in Fact fact, DateTime nowUtc) => of.Of(fact, nowUtc) switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    internal override string Words(Vocabulary words, bool negated) => of.Words(words, !negated);

    internal override IEnumerable<Fact> Samples(DateTime nowUtc) => of.Samples(nowUtc);
}
