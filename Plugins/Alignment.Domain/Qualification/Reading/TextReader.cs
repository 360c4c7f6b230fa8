using Alignment.Domain.Qualification.Rules;

namespace Alignment.Domain.Qualification.Reading;

/// <summary>Criteria on text.</summary>
internal static class TextReader
{
    internal static readonly CriterionOperator[] Fitting =
    [
        CriterionOperator.Eq, CriterionOperator.Ne, CriterionOperator.In, CriterionOperator.NotIn,
        CriterionOperator.ContainsAny, CriterionOperator.NotContains, CriterionOperator.StartsWith,
        CriterionOperator.IsNull, CriterionOperator.NotNull,
    ];

    internal static ReadingResult Read(Criterion criterion)
    {
        if (Array.IndexOf(Fitting, criterion.Operator) < 0)
            return ReadingResult.Unfit(criterion, "text", Fitting);
        var items = criterion.Operator is CriterionOperator.Eq or CriterionOperator.Ne
            ? [(criterion.Value ?? string.Empty).Trim()]
            : TypedValues.List(criterion.Value);
        if (items.Length == 0 || items[0].Length == 0)
            return ReadingResult.NoValue("the value");
        var texts = TypedValues.Texts(items);
        return criterion.Operator switch
        {
            CriterionOperator.Eq or CriterionOperator.In => new TextIsOneOf(texts),
            CriterionOperator.Ne or CriterionOperator.NotIn => new Opposite(new TextIsOneOf(texts)),
            CriterionOperator.StartsWith => new TextStartsWith(texts),
            _ when texts.Any(text => text.Trim('*').Length == 0) => ReadingResult.Unreadable("*", "a word", "logisti*"),
            CriterionOperator.ContainsAny => new TextContainsAnyWord(texts),
            _ => new Opposite(new TextContainsAnyWord(texts)),
        };
    }
}
