using System.Globalization;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Rules;

/// <summary>More than so many days ago. Exactly so many days ago is not older; NewerThan is the opposite.</summary>
internal sealed class DateIsOlderThan(int days) : Test
{
    private readonly long span = days * TimeSpan.TicksPerDay;

    internal override FactKind Reads => FactKind.Date;

    internal override string Canonical => days.ToString(CultureInfo.InvariantCulture);

    internal override Truth Of(in Fact fact, DateTime nowUtc) => Is(nowUtc.Ticks - fact.AsTicks > span);

    internal override string Words(Vocabulary words, bool negated) =>
        (negated ? "is within the last " : "is more than ") + Vocabulary.Days(days) + (negated ? string.Empty : " ago");

    internal override IEnumerable<Fact> Samples(DateTime nowUtc)
    {
        yield return Fact.Date(nowUtc.AddTicks(-span));
        yield return Fact.Date(nowUtc.AddTicks(-span - 1));
    }
}
