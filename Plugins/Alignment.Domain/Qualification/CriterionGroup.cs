namespace Alignment.Domain.Qualification;

/// <summary>A group of criteria and groups, as people typed it.</summary>
/// <param name="Id">The row it came from.</param>
/// <param name="Required">For Any: how many members must be true; nothing means 1.</param>
/// <param name="Threshold">For Score: the points to reach.</param>
/// <param name="Cap">For Score: the most points the group can give.</param>
/// <param name="Floor">For Score: the fewest points the group can give.</param>
/// <param name="Order">Where people see it; never changes the answer.</param>
public sealed record CriterionGroup(
    string Id,
    string Name,
    GroupKind Kind,
    int? Required,
    decimal? Threshold,
    decimal? Cap,
    decimal? Floor,
    IReadOnlyList<CriterionGroup> Groups,
    IReadOnlyList<Criterion> Criteria,
    int Order = 0);
