using Alignment.Domain.Qualification.Rules;

namespace Alignment.Domain.Qualification.Reading;

/// <summary>Criteria on whole numbers, decimals and amounts.</summary>
internal static class NumberReader
{
    internal static ReadingResult Read(Criterion criterion, bool whole)
    {
        var values = new List<decimal>();
        var items = criterion.Operator is CriterionOperator.In or CriterionOperator.NotIn
            ? TypedValues.List(criterion.Value)
            : [(criterion.Value ?? string.Empty).Trim()];
        if (criterion.Operator == CriterionOperator.Between)
            items = [items[0], (criterion.ValueTo ?? string.Empty).Trim()];
        if (items.Length == 0 || items[0].Length == 0)
            return ReadingResult.NoValue("the value");
        foreach (var item in items)
        {
            if (item.Length == 0)
                return ReadingResult.NoValue("the upper bound");
            if (!TypedValues.TryNumber(item, out var number) || (whole && decimal.Truncate(number) != number))
                return ReadingResult.Unreadable(item, whole ? "a whole number" : "a number", whole ? "5000" : "1250000.50");
            values.Add(number);
        }

        var first = values[0];
        var unit = whole ? 1 : 0.01m;
        return criterion.Operator switch
        {
            CriterionOperator.Eq or CriterionOperator.In => new NumberIsOneOf(TypedValues.Sorted(values)),
            CriterionOperator.Ne or CriterionOperator.NotIn => new Opposite(new NumberIsOneOf(TypedValues.Sorted(values))),
            CriterionOperator.Gt => new NumberInRange(first, null, false, true, unit),
            CriterionOperator.Ge => new NumberInRange(first, null, true, true, unit),
            CriterionOperator.Lt => new NumberInRange(null, first, true, false, unit),
            CriterionOperator.Le => new NumberInRange(null, first, true, true, unit),
            CriterionOperator.Between when first > values[1] => ReadingResult.Reversed(items[0], items[1]),
            CriterionOperator.Between => new NumberInRange(first, values[1], true, true, unit),
            _ => ReadingResult.Unfit(
                criterion, "a number", CriterionOperator.Eq, CriterionOperator.Ne, CriterionOperator.In, CriterionOperator.NotIn,
                CriterionOperator.Gt, CriterionOperator.Ge, CriterionOperator.Lt, CriterionOperator.Le,
                CriterionOperator.Between, CriterionOperator.IsNull, CriterionOperator.NotNull),
        };
    }
}
