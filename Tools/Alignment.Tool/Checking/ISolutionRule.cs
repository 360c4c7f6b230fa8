namespace Alignment.Tool.Checking;

/// <summary>One thing that must hold for every solution tree.</summary>
public interface ISolutionRule
{
    /// <summary>Short and stable: findings and tests refer to it.</summary>
    string Id { get; }

    /// <summary>Says what must hold, in one sentence.</summary>
    string Statement { get; }

    IEnumerable<Finding> Check(Examined examined);

    /// <summary>Why the rule cannot be applied here; null when it can.</summary>
    string? Skipped(Examined examined) => null;
}
