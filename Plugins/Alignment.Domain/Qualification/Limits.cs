namespace Alignment.Domain.Qualification;

/// <summary>What a definition may at most hold.</summary>
public static class Limits
{
    public const int Criteria = 50;

    /// <summary>Top-level groups are at depth 1.</summary>
    public const int Depth = 3;

    /// <summary>Ages and half-lives, in days.</summary>
    public const int Days = 3650;

    internal const string DaysInWords = "3650";

    /// <summary>Characters of a stored explanation.</summary>
    public const int Explanation = 10000;

    /// <summary>Characters of the stored missing information.</summary>
    public const int MissingInformation = 4000;
}
