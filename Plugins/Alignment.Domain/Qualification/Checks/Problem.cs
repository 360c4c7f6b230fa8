namespace Alignment.Domain.Qualification;

/// <summary>One thing that keeps a definition from being used.</summary>
/// <param name="kind">What is wrong: the key under which a shell may find a localised sentence.</param>
/// <param name="rowId">The row to correct.</param>
/// <param name="rowName">What people call it.</param>
/// <param name="arguments">What the sentence needs besides the name of the row, from {1} on.</param>
public sealed class Problem(ProblemKind kind, string rowId, string rowName, params string[] arguments)
{
    public ProblemKind Kind { get; } = kind;

    public string RowId { get; } = rowId;

    public string RowName { get; } = rowName;

    public IReadOnlyList<string> Arguments { get; } = arguments;

    /// <summary>What is wrong, in which row, and what to do about it.</summary>
    public string Sentence => ProblemSentences.Of(this);

    public override string ToString() => Sentence;
}
