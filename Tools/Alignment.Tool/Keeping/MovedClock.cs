namespace Alignment.Tool.Keeping;

/// <summary>The clock of an organisation: it stands still until somebody moves it.</summary>
internal sealed class MovedClock(DateTime start) : TimeProvider
{
    private DateTimeOffset now = At(start);

    public override DateTimeOffset GetUtcNow() => now;

    /// <param name="instant">UTC.</param>
    public void MoveTo(DateTime instant) => now = At(instant);

    private static DateTimeOffset At(DateTime instant) => new(DateTime.SpecifyKind(instant, DateTimeKind.Utc));
}
