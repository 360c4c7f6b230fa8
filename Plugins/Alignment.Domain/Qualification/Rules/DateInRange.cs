using Alignment.Domain.Qualification.Canonical;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>The instant lies between two instants in UTC; a day that is an upper bound belongs to the range as a whole.</summary>
/// <param name="from">First tick of the range.</param>
/// <param name="to">Last tick of the range.</param>
/// <param name="phrase">The range in words.</param>
/// <param name="opposite">The rest in words.</param>
internal sealed class DateInRange(long from, long to, string phrase, string opposite) : Test
{
    internal override FactKind Reads => FactKind.Date;

    internal override string Canonical => Json.Range<long>(
        from == DateTime.MinValue.Ticks ? null : from,
        to == DateTime.MaxValue.Ticks ? null : to,
        ticks => Json.Text(Instant.Write(ticks)));

    internal override Truth Of(in Fact fact, DateTime nowUtc) => Is(fact.AsTicks >= from && fact.AsTicks <= to);

    internal override string Words(Vocabulary words, bool negated) => negated ? opposite : phrase;

    internal override IEnumerable<Fact> Samples(DateTime nowUtc)
    {
        if (from > DateTime.MinValue.Ticks)
            yield return Fact.Date(new DateTime(from - 1, DateTimeKind.Utc));
        yield return Fact.Date(new DateTime(from, DateTimeKind.Utc));
        yield return Fact.Date(new DateTime(to, DateTimeKind.Utc));
        if (to < DateTime.MaxValue.Ticks)
            yield return Fact.Date(new DateTime(to + 1, DateTimeKind.Utc));
    }
}
