namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>Met or breached, from the instants alone: when somebody looks changes nothing about it.</summary>
public static class Outcome
{
    /// <summary>A touch at the due instant is in time. A breach needs no touch: it happened when the due instant passed.</summary>
    /// <param name="start">UTC; a touch before it is none.</param>
    /// <param name="due">UTC; null while it is paused or when it is never due.</param>
    /// <param name="touch">UTC; null for none yet.</param>
    /// <param name="now">UTC.</param>
    public static ClockOutcome Of(DateTime start, DateTime? due, DateTime? touch, DateTime now)
    {
        var stopped = touch >= start ? touch : null;
        return (stopped ?? now) > due ? ClockOutcome.Breached : stopped is null ? ClockOutcome.Running : ClockOutcome.Met;
    }
}
