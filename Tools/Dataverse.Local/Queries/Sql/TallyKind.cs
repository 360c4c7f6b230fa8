namespace Dataverse.Local.Queries.Sql;

/// <summary>What a group knows of the values of its rows.</summary>
enum TallyKind
{
    /// <summary>How many rows, or how many have a value.</summary>
    Count,

    /// <summary>How many different values.</summary>
    Distinct,
    Sum,
    Min,
    Max,
}
