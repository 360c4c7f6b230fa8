namespace Alignment.Domain.ServiceLevel.Clocks;

/// <summary>How a lead stands with what was promised. The order is that of the stored choice.</summary>
public enum SlaState
{
    OnTime,
    Warned,
    Overdue,
    Paused,
    Uncovered,
}
