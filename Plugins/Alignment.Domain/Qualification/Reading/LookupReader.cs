using Alignment.Domain.Qualification.Rules;

namespace Alignment.Domain.Qualification.Reading;

/// <summary>Criteria on a lookup compare ids of rows.</summary>
internal static class LookupReader
{
    internal static ReadingResult Read(Criterion criterion)
    {
        if (criterion.Operator > CriterionOperator.NotIn)
            return ReadingResult.Unfit(
                criterion, "a lookup", CriterionOperator.Eq, CriterionOperator.Ne, CriterionOperator.In,
                CriterionOperator.NotIn, CriterionOperator.IsNull, CriterionOperator.NotNull);
        var items = TypedValues.List(criterion.Value);
        if (items.Length == 0)
            return ReadingResult.NoValue("the value");
        var ids = new List<Guid>();
        foreach (var item in items)
        {
            if (!Guid.TryParse(item, out var id))
                return ReadingResult.Unreadable(item, "the id of a row", "5f2c0a6e-8a4b-4a39-9d0c-2f5d3c1b7e10");
            ids.Add(id);
        }

        Test test = new IdIsOneOf(TypedValues.Sorted(ids));
        return criterion.Operator is CriterionOperator.Eq or CriterionOperator.In ? test : new Opposite(test);
    }
}
