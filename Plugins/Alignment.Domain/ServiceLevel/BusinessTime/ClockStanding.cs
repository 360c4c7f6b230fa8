namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>Where a running clock stands at an instant.</summary>
public enum ClockStanding
{
    OnTime,
    Warned,
    Overdue,
    Paused,
}
