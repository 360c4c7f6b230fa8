using Alignment.Domain.Qualification.Rules;

namespace Alignment.Domain.Qualification.Reading;

/// <summary>Turns a criterion into its test, by the type of its column. The only place where values are read.</summary>
internal static class CriterionReader
{
    internal static ReadingResult Read(Criterion criterion, ColumnKind kind)
    {
        if (criterion.Operator is CriterionOperator.ChangedSinceHandoff)
            return ReadingResult.Refused(ProblemKind.NotAvailableYet, OperatorWords.Of(criterion.Operator));
        if (ActivityPath.IsPath(criterion.Column))
            return CountReader.Read(criterion);
        if (criterion.Operator is CriterionOperator.NotNull)
            return new HasValue(SampleOf(kind));
        if (criterion.Operator is CriterionOperator.IsNull)
            return new Opposite(new HasValue(SampleOf(kind)));
        return kind switch
        {
            ColumnKind.WholeNumber => NumberReader.Read(criterion, whole: true),
            ColumnKind.Decimal or ColumnKind.Money => NumberReader.Read(criterion, whole: false),
            ColumnKind.Choice => ChoiceReader.Read(criterion),
            ColumnKind.Choices => ChoicesReader.Read(criterion),
            ColumnKind.YesNo => FlagReader.Read(criterion),
            ColumnKind.DateTime => DateReader.Read(criterion),
            ColumnKind.Lookup => LookupReader.Read(criterion),
            _ => TextKinds.Of(criterion.Column) switch
            {
                TextKind.Sic => SicReader.Read(criterion),
                TextKind.JobTitle => JobTitleReader.Read(criterion),
                _ => TextReader.Read(criterion),
            },
        };
    }

    private static Fact SampleOf(ColumnKind kind) => kind switch
    {
        ColumnKind.WholeNumber or ColumnKind.Decimal or ColumnKind.Money => Fact.Number(1),
        ColumnKind.Choice => Fact.Choice(1),
        ColumnKind.Choices => Fact.Choices(1),
        ColumnKind.YesNo => Fact.Flag(true),
        ColumnKind.DateTime => Fact.Date(new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc)),
        ColumnKind.Lookup => Fact.Id(new Guid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)),
        _ => Fact.Text("\u00a7"),
    };
}
