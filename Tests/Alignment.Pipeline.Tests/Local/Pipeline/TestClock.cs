namespace Alignment.Pipeline.Tests.Local.Pipeline;

/// <summary>Stands still until a test moves it.</summary>
public sealed class TestClock : TimeProvider
{
    public DateTime Now { get; set; } = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    public override DateTimeOffset GetUtcNow() => new(Now);
}
