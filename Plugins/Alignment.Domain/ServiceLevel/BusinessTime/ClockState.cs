namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>Where a running clock stands, derived from its instants: a late sweep changes nothing.</summary>
public static class ClockState
{
    /// <summary>Overdue comes before paused: a pause does not take back a breach.</summary>
    /// <param name="now">UTC.</param>
    /// <param name="warn">UTC; null for no warning.</param>
    /// <param name="due">UTC; null while it is paused or when it is never due.</param>
    public static ClockStanding At(DateTime now, DateTime? warn, DateTime? due, bool paused) =>
        Overdue(now, due) ? ClockStanding.Overdue
        : paused ? ClockStanding.Paused
        : Warned(now, warn) ? ClockStanding.Warned
        : ClockStanding.OnTime;

    /// <summary>Past the due instant; at the due instant it is still in time.</summary>
    public static bool Overdue(DateTime now, DateTime? due) => now > due;

    /// <summary>At the warning instant or later.</summary>
    public static bool Warned(DateTime now, DateTime? warn) => now >= warn;
}
