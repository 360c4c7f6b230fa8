namespace Alignment.Domain.Qualification;

/// <summary>How the members of a group make up its answer. The numbers are the offsets of the choice values.</summary>
public enum GroupKind
{
    /// <summary>Every member must be true.</summary>
    All = 0,

    /// <summary>At least the required number of members must be true.</summary>
    Any = 1,

    /// <summary>The points of the true members, within cap and floor, must reach the threshold.</summary>
    Score = 2,

    /// <summary>An exclusion: no member may be true.</summary>
    None = 3,

    /// <summary>Presence only: the named columns must hold a value.</summary>
    MinimumInfo = 4,

    /// <summary>Not part of the judgement: says which leads the definition is for.</summary>
    Segment = 5,
}
