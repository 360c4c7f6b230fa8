namespace Alignment.Domain.Qualification;

/// <summary>What can be wrong with a definition. Each has its sentence in <see cref="ProblemSentences"/>.</summary>
public enum ProblemKind
{
    UnknownColumn,
    SeveralColumns,
    ColumnNotWatched,
    OperatorDoesNotFit,
    PresenceOnly,
    NotAvailableYet,
    ValueMissing,
    ValueUnreadable,
    MinimumAboveMaximum,
    DaysOutOfRange,
    AgeColumnMissing,
    AgeColumnUnknown,
    AgeColumnNotADate,
    AgeOfNothing,
    DecayDaysMissing,
    DecayOutsideScore,
    WeightMissing,
    ThresholdMissing,
    ThresholdUnreachable,
    FloorAboveCap,
    RequiredOutOfRange,
    GroupDoesNotBelong,
    SegmentNotAtTop,
    SecondSegment,
    EmptyGroup,
    NoCriteria,
    TooManyCriteria,
    TooDeep,
}
