namespace Alignment.Domain.Qualification;

/// <summary>One condition of the definition, as people typed it.</summary>
/// <param name="Id">The row it came from.</param>
/// <param name="Label">What people see in explanations.</param>
/// <param name="Column">Logical name of a lead column; in MinimumInfo several separated by commas mean any of them.</param>
/// <param name="Value">One value, or a list separated by semicolons or new lines.</param>
/// <param name="ValueTo">Upper bound of Between; days of CountSince.</param>
/// <param name="Weight">Points inside a Score group; may be negative.</param>
/// <param name="MaxAgeDays">Older values count as unknown.</param>
/// <param name="AgeColumn">The date column that tells how old the value is.</param>
/// <param name="DecayDays">The half-life in days.</param>
/// <param name="Order">Where people see it; never changes the answer.</param>
public sealed record Criterion(
    string Id,
    string Label,
    string Column,
    CriterionOperator Operator,
    string? Value = null,
    string? ValueTo = null,
    decimal? Weight = null,
    UnknownPolicy Unknown = UnknownPolicy.Ask,
    int? MaxAgeDays = null,
    string? AgeColumn = null,
    Decay Decay = Decay.None,
    int? DecayDays = null,
    string? ReasonCodes = null,
    int Order = 0);
