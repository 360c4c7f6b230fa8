namespace Alignment.Domain.Qualification;

/// <summary>What a missing or stale value means for one criterion. The numbers are the offsets of the choice values.</summary>
public enum UnknownPolicy
{
    /// <summary>It stays unknown: the lead is Insufficient if the answer depends on it.</summary>
    Ask = 0,

    /// <summary>The criterion counts as false. In an exclusion that means: it does not exclude.</summary>
    Fail = 1,

    /// <summary>The criterion is judged as if it were not in its group.</summary>
    Ignore = 2,
}
