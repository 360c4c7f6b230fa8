namespace Alignment.Domain.ServiceLevel;

/// <summary>What policies ask of a hand-off. A choice is known by its label and by its number.</summary>
public sealed class PassFacts
{
    public IReadOnlyList<string> Rating { get; init; } = [];

    public IReadOnlyList<string> Source { get; init; } = [];

    public IReadOnlyList<string> Segments { get; init; } = [];

    public IReadOnlyList<string> Country { get; init; } = [];

    /// <summary>Groups and criteria of the definition that the lead meets.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    public decimal? Score { get; init; }

    public int HandoffNumber { get; init; } = 1;
}
