using Alignment.Domain.Qualification.Evaluation;

namespace Alignment.Domain.Qualification.Wording;

/// <summary>Says what is missing for the criteria that read one column.</summary>
internal static class FieldOf
{
    internal static MissingField Criteria(
        CompiledDefinition compiled, Judgement judgement, WhatIf whatIf, List<CompiledCriterion> criteria)
    {
        var first = criteria[0];
        var change = whatIf.Change(first.Places[0]);
        var reasons = criteria.Select(Why).Distinct(StringComparer.Ordinal).ToList();
        var place = Array.IndexOf(compiled.Rule.Criteria, first);
        if (judgement.Outcomes[place].Because == UnknownReason.Stale)
            reasons.Add("older than " + Vocabulary.Days(first.Row.MaxAgeDays ?? 0));
        else if (judgement.Outcomes[place].Because == UnknownReason.AgeMissing)
            reasons.Add("of unknown age");
        return new(
            NameOf(compiled, first),
            first.Places.Select(at => compiled.Columns[at]).ToList(),
            string.Join(", ", reasons),
            change is not null,
            change?.Condition ?? string.Empty,
            change?.Points ?? 0,
            change?.Examples ?? []);
    }

    /// <summary>The display name of the column where it is known, else the label of the criterion.</summary>
    internal static string NameOf(CompiledDefinition compiled, CompiledCriterion criterion)
    {
        var column = criterion.Places.Length > 0 ? compiled.Columns[criterion.Places[0]] : criterion.Row.Column;
        return criterion.Places.Length == 1 && criterion.Words.Column != column ? criterion.Words.Column : criterion.Row.Label;
    }

    internal static string Why(CompiledCriterion criterion) => criterion.Role switch
    {
        CriterionRole.Mandatory => "mandatory",
        CriterionRole.Exclusion => "exclusion",
        CriterionRole.MinimumInfo => "minimum information",
        CriterionRole.Points => "worth " + Vocabulary.Number(criterion.Weight),
        _ => "one of several ways",
    };
}
