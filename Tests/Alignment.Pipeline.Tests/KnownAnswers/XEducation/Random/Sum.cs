namespace Alignment.Pipeline.Tests.KnownAnswers.XEducation.Random;

/// <summary>The points of all score groups of a definition.</summary>
internal sealed class Sum
{
    public decimal Least { get; set; }

    public decimal Most { get; set; }
}
