namespace Alignment.Domain.Qualification;

/// <summary>Why a criterion could not be answered.</summary>
public enum UnknownReason : byte
{
    /// <summary>It was answered.</summary>
    None = 0,

    /// <summary>No value.</summary>
    Missing,

    /// <summary>There is a value, but it cannot be read as what the column should hold.</summary>
    Unreadable,

    /// <summary>Older than the maximum age.</summary>
    Stale,

    /// <summary>A value, but no date that tells its age.</summary>
    AgeMissing,

    /// <summary>The lead no longer has the column, or not with a type that fits.</summary>
    Vanished,
}
