namespace Alignment.Benchmarks.Queries;

/// <summary>The times of the three questions, asked in one way.</summary>
internal sealed class QuestionTimings
{
    public Timings Sums { get; } = new();
    public Timings Top { get; } = new();
    public Timings One { get; } = new();
}
