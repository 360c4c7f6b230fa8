namespace Alignment.Domain.Kpi;

/// <summary>Which clocks a formula asks for.</summary>
public enum TimerAxis
{
    /// <summary>Due in the period, now or later.</summary>
    Due,

    /// <summary>Began in the period and no policy is for them.</summary>
    StartedUncovered,
}
