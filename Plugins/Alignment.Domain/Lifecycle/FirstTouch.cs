namespace Alignment.Domain.Lifecycle;

/// <summary>What counts as follow-up of a hand-off, and which one was first.</summary>
public static class FirstTouch
{
    public static bool Counts(Touch touch, DateTime handedOffOn) =>
        touch.IsCompleted && touch.IsOutgoing && touch.ByPerson && touch.ByOwnerSide && touch.At >= handedOffOn;

    /// <summary>The earliest stamp is the first touch, even when it is processed later.</summary>
    public static bool IsFirst(DateTime at, DateTime? knownFirst) => knownFirst is null || at < knownFirst;
}
