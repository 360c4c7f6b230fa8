namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>From an instant on, local clocks show another distance from UTC.</summary>
public readonly struct OffsetChange
{
    /// <param name="at">UTC.</param>
    /// <param name="offset">Local time minus UTC from then on.</param>
    public OffsetChange(DateTime at, TimeSpan offset)
    {
        At = at;
        Offset = offset;
    }

    public DateTime At { get; }

    public TimeSpan Offset { get; }
}
