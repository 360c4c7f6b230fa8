namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>Time that does not count: [From, To), UTC.</summary>
public readonly struct Pause
{
    /// <param name="from">UTC.</param>
    /// <param name="to">UTC; null while it lasts.</param>
    public Pause(DateTime from, DateTime? to)
    {
        From = from;
        To = to;
    }

    public DateTime From { get; }

    /// <summary>Null while it lasts.</summary>
    public DateTime? To { get; }
}
