namespace Alignment.Domain.Qualification;

/// <summary>What a criterion asks of a value. The numbers are the offsets of the choice values.</summary>
public enum CriterionOperator
{
    Eq = 0,
    Ne = 1,
    In = 2,
    NotIn = 3,
    Gt = 4,
    Ge = 5,
    Lt = 6,
    Le = 7,

    /// <summary>Both bounds belong to the range.</summary>
    Between = 8,
    ContainsAny = 9,
    NotContains = 10,
    StartsWith = 11,
    IsNull = 12,
    NotNull = 13,

    /// <summary>More than the given number of days ago, to the tick.</summary>
    OlderThan = 14,

    /// <summary>At most the given number of days ago, to the tick: exactly n days ago still counts.</summary>
    NewerThan = 15,
    SeniorityIn = 16,

    /// <summary>Needs activity counts; refused until they are available.</summary>
    CountSince = 17,

    /// <summary>Needs hand-offs; refused until they are available.</summary>
    ChangedSinceHandoff = 18,
}
