namespace Dataverse.Local.Queries.Sql;

/// <summary>What a group knows of the values of its rows.</summary>
enum TallyKind
{
    /// <summary>How many rows, or how many have a value.</summary>
    Count,
    Sum,
    Min,
    Max,
}
