using Alignment.Domain.Qualification.Canonical;
using Alignment.Domain.Qualification.Rules;
using Alignment.Domain.Qualification.Wording;

namespace Alignment.Domain.Qualification.Reading;

/// <summary>Criteria on the SIC code: codes, ranges of codes, and industries by their first two, three or four digits.</summary>
internal static class SicReader
{
    internal static ReadingResult Read(Criterion criterion) => criterion.Operator switch
    {
        CriterionOperator.StartsWith => Prefixes(criterion),
        CriterionOperator.Between => Range(criterion),
        CriterionOperator.Eq or CriterionOperator.In => Codes(criterion),
        CriterionOperator.Ne or CriterionOperator.NotIn => Codes(criterion) is { Test: { } test } ? new Opposite(test) : Codes(criterion),
        _ => ReadingResult.Unfit(
            criterion, "a SIC code", CriterionOperator.Eq, CriterionOperator.Ne, CriterionOperator.In, CriterionOperator.NotIn,
            CriterionOperator.Between, CriterionOperator.StartsWith, CriterionOperator.IsNull, CriterionOperator.NotNull),
    };

    private static ReadingResult Codes(Criterion criterion)
    {
        var items = TypedValues.List(criterion.Value);
        if (items.Length == 0)
            return ReadingResult.NoValue("the value");
        foreach (var item in items)
            if (!IsDigits(item, 1))
                return Unreadable(item);
        var codes = TypedValues.Sorted(items.Select(SicCode.Read));
        return new SicInRanges(
            Array.ConvertAll(codes, code => new SicRange(code, code)),
            Json.List(codes, code => Json.Text(SicCode.Write(code))),
            Vocabulary.Or(codes, SicCode.Write));
    }

    private static ReadingResult Range(Criterion criterion)
    {
        var from = (criterion.Value ?? string.Empty).Trim();
        var to = (criterion.ValueTo ?? string.Empty).Trim();
        if (from.Length == 0 || to.Length == 0)
            return ReadingResult.NoValue(from.Length == 0 ? "the value" : "the upper bound");
        if (!IsDigits(from, 1) || !IsDigits(to, 1))
            return Unreadable(IsDigits(from, 1) ? to : from);
        var range = new SicRange(SicCode.Read(from), SicCode.Read(to));
        return range.From > range.To
            ? ReadingResult.Reversed(from, to)
            : new SicInRanges(
                [range],
                Json.List(new[] { range.From, range.To }, code => Json.Text(SicCode.Write(code))),
                "from " + SicCode.Write(range.From) + " to " + SicCode.Write(range.To));
    }

    private static ReadingResult Prefixes(Criterion criterion)
    {
        var items = TypedValues.Texts(TypedValues.List(criterion.Value));
        if (items.Length == 0)
            return ReadingResult.NoValue("the value");
        foreach (var item in items)
            if (!IsDigits(item, 2))
                return ReadingResult.Unreadable(item, "the first two, three or four digits of a SIC code", "35; 737");
        var ranges = Array.ConvertAll(items, item => new SicRange(
            SicCode.Read(item.PadRight(4, '0')), SicCode.Read(item.PadRight(4, '9'))));
        return new SicInRanges(ranges, Json.List(items, Json.Text), "in " + Vocabulary.Or(items, item => item));
    }

    private static bool IsDigits(string text, int least) =>
        text.Length >= least && text.Length <= 4 && text.All(c => c is >= '0' and <= '9');

    private static ReadingResult Unreadable(string value) =>
        ReadingResult.Unreadable(value, "a SIC code of four digits", "0711");
}
