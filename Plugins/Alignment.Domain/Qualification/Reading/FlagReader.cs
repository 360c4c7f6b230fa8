using Alignment.Domain.Qualification.Rules;

namespace Alignment.Domain.Qualification.Reading;

/// <summary>Criteria on yes or no.</summary>
internal static class FlagReader
{
    internal static ReadingResult Read(Criterion criterion)
    {
        if (criterion.Operator is not (CriterionOperator.Eq or CriterionOperator.Ne))
            return ReadingResult.Unfit(
                criterion, "yes or no", CriterionOperator.Eq, CriterionOperator.Ne, CriterionOperator.IsNull, CriterionOperator.NotNull);
        var value = (criterion.Value ?? string.Empty).Trim();
        if (value.Length == 0)
            return ReadingResult.NoValue("the value");
        if (!TypedValues.TryFlag(value, out var flag))
            return ReadingResult.Unreadable(value, "yes or no", "yes");
        Test test = new FlagIs(flag);
        return criterion.Operator == CriterionOperator.Eq ? test : new Opposite(test);
    }
}
