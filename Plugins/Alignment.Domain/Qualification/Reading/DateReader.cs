using Alignment.Domain.Qualification.Rules;

namespace Alignment.Domain.Qualification.Reading;

/// <summary>Criteria on instants. A day typed without a time stands for the whole day in UTC.</summary>
internal static class DateReader
{
    internal static ReadingResult Read(Criterion criterion)
    {
        if (criterion.Operator is CriterionOperator.OlderThan or CriterionOperator.NewerThan)
            return Age(criterion);
        if (criterion.Operator is not (CriterionOperator.Eq or CriterionOperator.Ne
            or (>= CriterionOperator.Gt and <= CriterionOperator.Between)))
            return ReadingResult.Unfit(
                criterion, "a date", CriterionOperator.Eq, CriterionOperator.Ne, CriterionOperator.Gt, CriterionOperator.Ge,
                CriterionOperator.Lt, CriterionOperator.Le, CriterionOperator.Between, CriterionOperator.OlderThan,
                CriterionOperator.NewerThan, CriterionOperator.IsNull, CriterionOperator.NotNull);

        var value = (criterion.Value ?? string.Empty).Trim();
        if (value.Length == 0)
            return ReadingResult.NoValue("the value");
        if (!Instant.TryRead(value, out var first, out var last))
            return Unreadable(value);
        const long begin = 0;
        var end = DateTime.MaxValue.Ticks;
        switch (criterion.Operator)
        {
            case CriterionOperator.Eq: return new DateInRange(first, last, "is " + value, "is not " + value);
            case CriterionOperator.Ne: return new Opposite(new DateInRange(first, last, "is " + value, "is not " + value));
            case CriterionOperator.Gt: return new DateInRange(Math.Min(last + 1, end), end, "is after " + value, "is not after " + value);
            case CriterionOperator.Ge: return new DateInRange(first, end, "is on or after " + value, "is before " + value);
            case CriterionOperator.Lt: return new DateInRange(begin, Math.Max(first - 1, begin), "is before " + value, "is on or after " + value);
            case CriterionOperator.Le: return new DateInRange(begin, last, "is on or before " + value, "is after " + value);
        }

        var upTo = (criterion.ValueTo ?? string.Empty).Trim();
        if (upTo.Length == 0)
            return ReadingResult.NoValue("the upper bound");
        if (!Instant.TryRead(upTo, out var firstOfTo, out var lastOfTo))
            return Unreadable(upTo);
        return first > firstOfTo
            ? ReadingResult.Reversed(value, upTo)
            : new DateInRange(first, lastOfTo, "is from " + value + " to " + upTo, "is not from " + value + " to " + upTo);
    }

    private static ReadingResult Age(Criterion criterion)
    {
        var value = (criterion.Value ?? string.Empty).Trim();
        if (value.Length == 0)
            return ReadingResult.NoValue("the number of days");
        if (!TypedValues.TryWhole(value, out var days))
            return ReadingResult.Unreadable(value, "a whole number of days", "30");
        if (days is < 1 or > Limits.Days)
            return ReadingResult.Refused(ProblemKind.DaysOutOfRange, "a value", value, Limits.DaysInWords);
        Test older = new DateIsOlderThan(days);
        return criterion.Operator == CriterionOperator.OlderThan ? older : new Opposite(older);
    }

    private static ReadingResult Unreadable(string value) =>
        ReadingResult.Unreadable(value, "a date in UTC", "2026-04-01 or 2026-04-01T08:30Z");
}
