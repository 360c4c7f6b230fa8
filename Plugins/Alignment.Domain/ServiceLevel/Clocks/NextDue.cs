namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>What the lead itself shows of its clocks: the one that is due first.</summary>
public sealed class NextDue
{
    private NextDue(Clock? clock, SlaState? state)
    {
        Clock = clock;
        State = state;
    }

    /// <summary>Null when none runs.</summary>
    public Clock? Clock { get; }

    /// <summary>Null when nothing is timed.</summary>
    public SlaState? State { get; }

    public static NextDue Of(IEnumerable<Clock> clocks, DateTime now)
    {
        Clock? first = null;
        var isPaused = false;
        var isUncovered = false;
        foreach (var clock in clocks)
        {
            // A resting lead waits for nobody.
            if (clock.Kind == TimerKind.Wake) continue;
            isPaused |= clock.State == TimerState.Paused;
            isUncovered |= clock.State == TimerState.Uncovered;
            if (clock.State == TimerState.Running && clock.DueOn is { } due && (first is null || due < first.DueOn)) first = clock;
        }

        return first is null
            ? new NextDue(null, isPaused ? SlaState.Paused : isUncovered ? SlaState.Uncovered : null)
            : new NextDue(first, first.DueOn < now ? SlaState.Overdue : first.WarnOn <= now ? SlaState.Warned : SlaState.OnTime);
    }
}
