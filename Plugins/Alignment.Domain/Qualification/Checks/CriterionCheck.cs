using System.Globalization;
using Alignment.Domain.Qualification.Reading;

namespace Alignment.Domain.Qualification.Checks;

/// <summary>What can be wrong with a criterion by itself.</summary>
internal sealed class CriterionCheck(List<Problem> problems, ILeadColumns columns, Func<string, bool> watched)
{
    internal void Check(Criterion criterion, GroupKind group)
    {
        CheckColumns(criterion, group);
        CheckAge(criterion, group);
        CheckPoints(criterion, group);
    }

    private void CheckColumns(Criterion criterion, GroupKind group)
    {
        var names = ColumnNames.Of(criterion);
        if (criterion.Operator is CriterionOperator.ChangedSinceHandoff)
            Add(ProblemKind.NotAvailableYet, criterion, OperatorWords.Of(criterion.Operator));
        else if (names.FirstOrDefault(name => ActivityPath.IsPath(name) && columns.KindOf(name) is null) is { } count)
            Add(ProblemKind.NotAvailableYet, criterion, count);
        else if (names.Length > 1 && group != GroupKind.MinimumInfo)
            Add(ProblemKind.SeveralColumns, criterion, string.Join(", ", names));
        else if (names.Length == 0)
            Add(ProblemKind.UnknownColumn, criterion, criterion.Column ?? string.Empty);
        else
        {
            foreach (var name in names)
                CheckColumn(criterion, group, name);
            if (group == GroupKind.MinimumInfo && criterion.Operator != CriterionOperator.NotNull)
                Add(ProblemKind.PresenceOnly, criterion);
        }
    }

    private void CheckColumn(Criterion criterion, GroupKind group, string name)
    {
        if (columns.KindOf(name) is not { } kind)
        {
            Add(ProblemKind.UnknownColumn, criterion, name);
            return;
        }

        if (!ActivityPath.IsPath(name) && !watched(name))
            Add(ProblemKind.ColumnNotWatched, criterion, name);
        if (group == GroupKind.MinimumInfo)
            return;
        var read = CriterionReader.Read(criterion, kind);
        if (read.Test is null)
            Add(read.Kind, criterion, read.Arguments);
    }

    private void CheckAge(Criterion criterion, GroupKind group)
    {
        CheckDays(criterion, "a maximum age", criterion.MaxAgeDays);
        if (criterion.Decay != Decay.None)
            CheckDays(criterion, "a half-life", criterion.DecayDays);
        if (criterion.Decay != Decay.None && group != GroupKind.Score)
            Add(ProblemKind.DecayOutsideScore, criterion);
        if (criterion.Decay != Decay.None && criterion.DecayDays is null)
            Add(ProblemKind.DecayDaysMissing, criterion);
        if ((criterion.MaxAgeDays is not null || criterion.Decay != Decay.None) && group != GroupKind.MinimumInfo
            && criterion.Operator is CriterionOperator.IsNull or CriterionOperator.NotNull)
            Add(ProblemKind.AgeOfNothing, criterion);
        if (criterion.MaxAgeDays is null && criterion.Decay == Decay.None)
            return;

        var age = ColumnNames.Normal(criterion.AgeColumn);
        if (age.Length == 0)
            Add(ProblemKind.AgeColumnMissing, criterion);
        else if (columns.KindOf(age) is not { } kind)
            Add(ProblemKind.AgeColumnUnknown, criterion, age);
        else if (kind != ColumnKind.DateTime)
            Add(ProblemKind.AgeColumnNotADate, criterion, age);
        else if (!watched(age))
            Add(ProblemKind.ColumnNotWatched, criterion, age);
    }

    private void CheckDays(Criterion criterion, string what, int? days)
    {
        if (days is < 1 or > Limits.Days)
            Add(ProblemKind.DaysOutOfRange, criterion, what, days.Value.ToString(CultureInfo.InvariantCulture), Limits.DaysInWords);
    }

    private void CheckPoints(Criterion criterion, GroupKind group)
    {
        if (group == GroupKind.Score && (criterion.Weight ?? 0) == 0)
            Add(ProblemKind.WeightMissing, criterion);
    }

    private void Add(ProblemKind kind, Criterion criterion, params string[] arguments) =>
        problems.Add(new(kind, criterion.Id, criterion.Label, arguments));
}
