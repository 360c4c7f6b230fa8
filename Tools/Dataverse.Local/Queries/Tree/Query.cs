namespace Dataverse.Local.Queries.Tree;

/// <summary>
/// What is asked, whichever way it was written: QueryExpression, QueryByAttribute and FetchXML all become this.
/// Names are as the caller wrote them; nothing is checked against metadata yet.
/// </summary>
public sealed record Query
{
    /// <summary>The most rows of one page, and of a top query.</summary>
    public const int MostRows = 5000;

    public required string Table { get; init; }
    public Selection Selection { get; init; } = Selection.None;
    public IReadOnlyList<Link> Links { get; init; } = [];
    public Filter? Filter { get; init; }
    public IReadOnlyList<Order> Orders { get; init; } = [];
    public int? Top { get; init; }
    public bool Distinct { get; init; }
    public bool NoLock { get; init; }

    /// <summary>Rows are summed up: every selected column is an aggregate or a group.</summary>
    public bool Aggregate { get; init; }

    /// <summary>Lowers the number of rows an aggregate may read; it can't raise it.</summary>
    public int? AggregateLimit { get; init; }

    /// <summary>Choices are ordered by their number instead of their label.</summary>
    public bool ChoicesByValue { get; init; }

    public Paging? Paging { get; init; }
}
