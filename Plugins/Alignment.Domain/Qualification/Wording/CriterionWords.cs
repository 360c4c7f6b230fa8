using Alignment.Domain.Qualification.Reading;

namespace Alignment.Domain.Qualification.Wording;

/// <summary>One criterion in words, with its points, age and policy.</summary>
internal static class CriterionWords
{
    internal static string Of(Criterion criterion, GroupKind group, ILeadColumns columns)
    {
        var labels = columns as ILeadLabels;
        var names = group == GroupKind.MinimumInfo ? ColumnNames.Of(criterion) : [ColumnNames.Normal(criterion.Column)];
        var text = criterion.Label + ": " + string.Join(" or ", names.Select(name => labels?.NameOf(name) ?? name));
        if (group != GroupKind.MinimumInfo)
            text += " " + Asked(criterion, names[0], columns, labels);
        if (group == GroupKind.Score)
            text += ", " + Vocabulary.Points(criterion.Weight ?? 0) + Fading(criterion);
        if (criterion.MaxAgeDays is { } age)
            text += ", not older than " + Vocabulary.Days(age) + " by " + criterion.AgeColumn;
        return text + criterion.Unknown switch
        {
            UnknownPolicy.Fail => "; counts as not met when unknown",
            UnknownPolicy.Ignore => "; left out when unknown",
            _ => string.Empty,
        };
    }

    private static string Asked(Criterion criterion, string column, ILeadColumns columns, ILeadLabels? labels)
    {
        var test = columns.KindOf(column) is { } kind ? CriterionReader.Read(criterion, kind).Test : null;
        return test?.Words(new(labels, column), negated: false)
            ?? (OperatorWords.Of(criterion.Operator) + " " + criterion.Value + " " + criterion.ValueTo).TrimEnd();
    }

    private static string Fading(Criterion criterion) => criterion.Decay switch
    {
        Decay.HalfLife => ", halving over " + Vocabulary.Days(criterion.DecayDays ?? 0) + " by " + criterion.AgeColumn,
        Decay.Step => ", halved after every " + Vocabulary.Days(criterion.DecayDays ?? 0) + " by " + criterion.AgeColumn,
        _ => string.Empty,
    };
}
