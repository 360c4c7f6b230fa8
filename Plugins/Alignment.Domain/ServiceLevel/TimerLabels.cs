namespace Alignment.Domain.ServiceLevel;

/// <summary>What people call the timers.</summary>
public static class TimerLabels
{
    private static readonly string[] Labels = ["First Follow-up", "Decision", "Work", "Attempts", "Wake", "Marketing Answer", "Assignment"];

    public static string Of(TimerKind timer) => Labels[(int)timer];
}
