namespace Alignment.Domain.ServiceLevel;

/// <summary>What can be odd about a set of policies although each of them can be saved.</summary>
public enum PolicyRemarkKind
{
    /// <summary>Two of the same priority can be for the same hand-off.</summary>
    Overlap,

    /// <summary>One never wins, because others take all that it would take.</summary>
    Shadowed,

    /// <summary>Some hand-offs, or some time, are for no policy.</summary>
    Gap,
}
