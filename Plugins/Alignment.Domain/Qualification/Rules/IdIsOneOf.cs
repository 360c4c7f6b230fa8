using Alignment.Domain.Qualification.Canonical;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>The lookup points to one of the rows.</summary>
internal sealed class IdIsOneOf(Guid[] sorted) : Test
{
    internal override FactKind Reads => FactKind.Id;

    internal override string Canonical => Json.List(sorted, id => Json.Text(id.ToString("D")));

    internal override Truth Of(in Fact fact, DateTime nowUtc)
    {
        var id = fact.AsId;
        foreach (var one in sorted)
            if (one == id)
                return Truth.True;
        return Truth.False;
    }

    internal override string Words(Vocabulary words, bool negated) =>
        Vocabulary.OneOf(sorted, id => id.ToString("D"), negated);

    internal override IEnumerable<Fact> Samples(DateTime nowUtc)
    {
        foreach (var id in sorted)
            yield return Fact.Id(id);
        yield return Fact.Id(new Guid(0x5a5a5a5a, 0x5a5a, 0x5a5a, 1, 2, 3, 4, 5, 6, 7, 8));
    }
}
