namespace Alignment.Domain.Rejection;

/// <summary>What can be said to a rejection.</summary>
public enum Answer
{
    Acknowledge,
    Fix,
    Contest,
    Uphold,
    Overturn,
}
