namespace Alignment.Tool.Keeping;

/// <summary>A clock that goes on from wherever it was set.</summary>
internal sealed class RunningClock : TimeProvider
{
    private TimeSpan ahead = TimeSpan.Zero;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    /// <param name="instant">UTC.</param>
    public void SetTo(DateTime instant) => ahead = new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc)) - System.GetUtcNow();
}
