using Alignment.Domain.Qualification.Rules;
using Alignment.Domain.Qualification.Titles;

namespace Alignment.Domain.Qualification.Reading;

/// <summary>Criteria on a job title: those on text, and its seniority.</summary>
internal static class JobTitleReader
{
    internal static ReadingResult Read(Criterion criterion)
    {
        if (criterion.Operator != CriterionOperator.SeniorityIn)
            return Array.IndexOf(TextReader.Fitting, criterion.Operator) >= 0
                ? TextReader.Read(criterion)
                : ReadingResult.Unfit(criterion, "a job title", [.. TextReader.Fitting, CriterionOperator.SeniorityIn]);
        var items = TypedValues.List(criterion.Value);
        if (items.Length == 0)
            return ReadingResult.NoValue("the value");
        var levels = new List<Seniority>();
        foreach (var item in items)
        {
            if (!Seniorities.TryRead(item, out var level))
                return ReadingResult.Unreadable(item, "a level (" + Seniorities.All + ")", "C; VP; Director");
            levels.Add(level);
        }

        return new TitleHasSeniority(TypedValues.Sorted(levels));
    }
}
