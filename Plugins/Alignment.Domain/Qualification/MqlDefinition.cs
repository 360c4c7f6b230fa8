namespace Alignment.Domain.Qualification;

/// <summary>One version of the shared definition of a marketing qualified lead: its top-level groups must all hold.</summary>
public sealed record MqlDefinition(string Name, int Version, IReadOnlyList<CriterionGroup> Groups)
{
    /// <summary>Whether it is for some leads only.</summary>
    public bool HasSegment => Groups.Any(group => group.Kind == GroupKind.Segment);
}
