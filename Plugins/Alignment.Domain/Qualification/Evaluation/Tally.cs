namespace Alignment.Domain.Qualification.Evaluation;

/// <summary>The points of all score groups: at least and at most.</summary>
internal struct Tally
{
    internal decimal Least;
    internal decimal Most;
}
