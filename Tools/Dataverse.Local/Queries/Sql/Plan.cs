namespace Dataverse.Local.Queries.Sql;

/// <summary>A question ready to be put to SQLite, and how to read the answer.</summary>
sealed record Plan
{
    public required string Sql { get; init; }
    public required IReadOnlyList<object> Parameters { get; init; }
    public required Source Root { get; init; }
    public IReadOnlyList<Output> Outputs { get; init; } = [];

    /// <summary>Where the row's own id stands; absent in distinct and aggregate answers that don't select it.</summary>
    public int? IdOrdinal { get; init; }

    /// <summary>Where the row's version stands, when it has one.</summary>
    public int? VersionOrdinal { get; init; }

    public IReadOnlyList<OrderKey> Keys { get; init; } = [];

    /// <summary>The rows to hand out; one more is asked for, to know whether others follow.</summary>
    public int PageSize { get; init; }
    public int Page { get; init; } = 1;

    /// <summary>False for a top query: it has no further page.</summary>
    public bool IsPaged { get; init; }

    /// <summary>Where an aggregate answer tells how many rows it has read.</summary>
    public int RowCountOrdinal { get; init; }

    /// <summary>How the rows of the answer are still to be grouped; null when SQLite has done it.</summary>
    public GroupPlan? Grouping { get; init; }
}
