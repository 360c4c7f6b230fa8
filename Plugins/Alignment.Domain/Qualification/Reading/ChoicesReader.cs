using Alignment.Domain.Qualification.Rules;

namespace Alignment.Domain.Qualification.Reading;

/// <summary>Criteria on a multiple choice: whether any of the options is chosen.</summary>
internal static class ChoicesReader
{
    internal static ReadingResult Read(Criterion criterion)
    {
        var any = criterion.Operator is CriterionOperator.In or CriterionOperator.ContainsAny;
        if (!any && criterion.Operator is not (CriterionOperator.NotIn or CriterionOperator.NotContains))
            return ReadingResult.Unfit(
                criterion, "a multiple choice", CriterionOperator.ContainsAny, CriterionOperator.NotContains,
                CriterionOperator.In, CriterionOperator.NotIn, CriterionOperator.IsNull, CriterionOperator.NotNull);
        if (!OptionNumbers.TryRead(criterion, single: false, out var options, out var refusal))
            return refusal;
        Test test = new ChoicesIncludeAny(options);
        return any ? test : new Opposite(test);
    }
}
