namespace Alignment.Tool.Up;

/// <summary>How a rep of the sample works, so that the scoreboard has something to tell.</summary>
/// <param name="FollowsUp">Share of the hand-offs that are followed up at all.</param>
/// <param name="Slowest">Working minutes until the slowest first follow-up.</param>
/// <param name="Accepts">Share of the decided that are accepted.</param>
/// <param name="Wins">Share of the deals that are won.</param>
internal sealed record SampleHabit(double FollowsUp, int Slowest, double Accepts, double Wins)
{
    /// <summary>Disciplined, easy-going and new, in the order of the reps.</summary>
    public static readonly SampleHabit[] OfReps = [new(0.97, 200, 0.66, 0.55), new(0.72, 900, 0.48, 0.45), new(0.88, 420, 0.58, 0.35)];
}
