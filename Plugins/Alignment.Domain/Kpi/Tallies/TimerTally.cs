using Alignment.Domain.ServiceLevel;

namespace Alignment.Domain.Kpi;

/// <summary>So many clocks that are alike in everything a formula asks about.</summary>
public sealed class TimerTally
{
    public long Count { get; init; }

    public TimerKind Kind { get; init; }

    /// <summary>Marketing made the promise, not sales.</summary>
    public bool IsMarketings { get; init; }

    /// <summary>As stored.</summary>
    public TimerState State { get; init; }

    /// <summary>It is past its due instant now.</summary>
    public bool IsPastDue { get; init; }

    public bool IsHistorical { get; init; }

    public bool IsMet => State == TimerState.Met;

    /// <summary>Broken, noticed or not: a clock that runs past its due instant is broken, and a pause does not take that back.</summary>
    public bool IsBreached => State == TimerState.Breached || (IsPastDue && State is TimerState.Running or TimerState.Paused);

    public bool IsUncovered => State == TimerState.Uncovered;

    public bool IsCancelled => State == TimerState.Cancelled;

    /// <summary>Kept or broken, so it counts.</summary>
    public bool IsDecided => !IsHistorical && (IsMet || IsBreached);
}
