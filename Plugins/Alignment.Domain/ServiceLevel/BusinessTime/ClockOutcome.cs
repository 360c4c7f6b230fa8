namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>How a clock ended, or that it has not.</summary>
public enum ClockOutcome
{
    /// <summary>Neither touched nor past due.</summary>
    Running,
    Met,
    Breached,
}
