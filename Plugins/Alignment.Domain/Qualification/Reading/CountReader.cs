using Alignment.Domain.Qualification.Rules;

namespace Alignment.Domain.Qualification.Reading;

/// <summary>"At least k times within n days": the value is k, the upper bound is n.</summary>
internal static class CountReader
{
    internal static ReadingResult Read(Criterion criterion)
    {
        if (criterion.Operator != CriterionOperator.CountSince)
            return ReadingResult.Unfit(criterion, "a count of activities", CriterionOperator.CountSince);
        var times = (criterion.Value ?? string.Empty).Trim();
        var days = (criterion.ValueTo ?? string.Empty).Trim();
        if (times.Length == 0)
            return ReadingResult.NoValue("the value (how many times)");
        if (days.Length == 0)
            return ReadingResult.NoValue("the upper bound (within how many days)");
        if (!TypedValues.TryWhole(times, out var least) || least < 1)
            return ReadingResult.Unreadable(times, "a whole number from 1", "2");
        if (!TypedValues.TryWhole(days, out var window) || window is < 1 or > Limits.Days)
            return ReadingResult.Unreadable(days, "a number of days from 1 to " + Limits.DaysInWords, "30");
        return new HappenedAtLeast(least, window);
    }
}
