namespace Alignment.Domain.ServiceLevel.BusinessTime;

/// <summary>An unbroken stretch of open time: [From, To), UTC.</summary>
public readonly struct OpenStretch
{
    public OpenStretch(DateTime from, DateTime to)
    {
        From = from;
        To = to;
    }

    public DateTime From { get; }

    public DateTime To { get; }
}
