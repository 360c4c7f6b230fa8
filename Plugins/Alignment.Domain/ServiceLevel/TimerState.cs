namespace Alignment.Domain.ServiceLevel;

/// <summary>How a clock stands, or how it ended. The order is that of the stored choice.</summary>
public enum TimerState
{
    Running,
    Paused,

    /// <summary>Done at the due instant or before.</summary>
    Met,

    /// <summary>Done after the due instant, or not at all when the clock was closed after it.</summary>
    Breached,

    /// <summary>The hand-off ended before the promise was due, and nobody had kept it: neither met nor breached.</summary>
    Untouched,

    /// <summary>What it timed is gone: a merged lead, an acceptance that was taken back.</summary>
    Cancelled,

    /// <summary>No policy is for it. Counted, so that it can be seen.</summary>
    Uncovered,
}
