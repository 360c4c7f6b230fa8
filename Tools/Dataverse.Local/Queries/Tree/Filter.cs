using Microsoft.Xrm.Sdk.Query;

namespace Dataverse.Local.Queries.Tree;

/// <summary>Conditions and further filters that hold together (And) or one of which is enough (Or).</summary>
public sealed record Filter
{
    public LogicalOperator Kind { get; init; }
    public IReadOnlyList<Condition> Conditions { get; init; } = [];
    public IReadOnlyList<Filter> Filters { get; init; } = [];

    /// <summary>Related tables that are only asked about: any, not any, all, not all.</summary>
    public IReadOnlyList<Link> Related { get; init; } = [];

    public bool IsQuickFind { get; init; }
    public string? Hint { get; init; }

    public bool IsEmpty => Conditions.Count == 0 && Related.Count == 0 && Filters.All(filter => filter.IsEmpty);
}
