using Alignment.Domain.Qualification.Canonical;
using Alignment.Domain.Qualification.Titles;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>The job title is of one of the levels; a title that names no level has none.</summary>
internal sealed class TitleHasSeniority(Seniority[] sorted) : Test
{
    private readonly int levels = sorted.Aggregate(0, (all, level) => all | (1 << (int)level));

    internal override FactKind Reads => FactKind.Text;

    internal override string Canonical => Json.List(sorted, level => Json.Text(level.ToString()));

    internal override Truth Of(in Fact fact, DateTime nowUtc) =>
        Is((levels & (1 << (int)JobTitle.SeniorityOf(fact.AsText))) != 0);

    internal override string Words(Vocabulary words, bool negated) =>
        (negated ? "is not at level " : "is at level ") + Vocabulary.Or(sorted, level => level.ToString());

    internal override IEnumerable<Fact> Samples(DateTime nowUtc) =>
        JobTitle.Samples.Select(Fact.Text);
}
