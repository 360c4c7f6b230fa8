using Alignment.Domain.Qualification.Rules;

namespace Alignment.Domain.Qualification.Reading;

/// <summary>Criteria on a choice compare the numbers of its options.</summary>
internal static class ChoiceReader
{
    internal static ReadingResult Read(Criterion criterion)
    {
        if (criterion.Operator > CriterionOperator.NotIn)
            return ReadingResult.Unfit(
                criterion, "a choice", CriterionOperator.Eq, CriterionOperator.Ne, CriterionOperator.In,
                CriterionOperator.NotIn, CriterionOperator.IsNull, CriterionOperator.NotNull);
        var single = criterion.Operator is CriterionOperator.Eq or CriterionOperator.Ne;
        if (!OptionNumbers.TryRead(criterion, single, out var options, out var refusal))
            return refusal;
        Test test = new ChoiceIsOneOf(options);
        return criterion.Operator is CriterionOperator.Eq or CriterionOperator.In ? test : new Opposite(test);
    }
}
