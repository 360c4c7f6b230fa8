using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Tree;

/// <summary>A related table. Both columns are null when the caller leaves the relationship to be found.</summary>
public sealed record Link
{
    public required string Table { get; init; }

    /// <summary>The joining column of <see cref="Table"/>.</summary>
    public string? Column { get; init; }

    /// <summary>The joining column of the table this link hangs on.</summary>
    public string? ParentColumn { get; init; }
    public JoinOperator Kind { get; init; }
    public string? Alias { get; init; }
    public bool Intersect { get; init; }
    public Selection Selection { get; init; } = Selection.None;
    public Filter? Filter { get; init; }
    public IReadOnlyList<Link> Links { get; init; } = [];
    public IReadOnlyList<Order> Orders { get; init; } = [];
}
