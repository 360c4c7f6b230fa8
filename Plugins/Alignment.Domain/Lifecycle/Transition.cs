namespace Alignment.Domain.Lifecycle;

/// <summary>One allowed move.</summary>
/// <param name="number">Its line in the table of transitions, so that both speak of the same thing.</param>
/// <param name="command">What a person does to make it, as the end of "you may …".</param>
/// <param name="needsMoveReason">The person says why, in a sentence.</param>
/// <param name="needsRejectionReason">A reason of the taxonomy.</param>
public sealed class Transition(
    int number, Stage from, Stage to, Actor actors, string command, bool needsMoveReason = false, bool needsRejectionReason = false)
{
    public int Number => number;

    public Stage From => from;

    public Stage To => to;

    public Actor Actors => actors;

    public string Command => command;

    public bool NeedsMoveReason => needsMoveReason;

    public bool NeedsRejectionReason => needsRejectionReason;
}
