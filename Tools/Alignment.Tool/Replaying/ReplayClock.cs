namespace Alignment.Tool.Replaying;

/// <summary>The clock of the organisation: it stands still until the replay moves it to the instant of the next step.</summary>
internal sealed class ReplayClock(DateTime start) : TimeProvider
{
    private DateTimeOffset now = At(start);

    public override DateTimeOffset GetUtcNow() => now;

    public void MoveTo(DateTime instant) => now = At(instant);

    private static DateTimeOffset At(DateTime instant) => new(DateTime.SpecifyKind(instant, DateTimeKind.Utc));
}
