namespace Alignment.Domain.Qualification;

/// <summary>The answer for one lead. The numbers are the offsets of the choice values.</summary>
public enum MqlResult
{
    Pass = 0,
    Fail = 1,

    /// <summary>Only missing or stale values stand in the way; never a guess in either direction.</summary>
    Insufficient = 2,
}
