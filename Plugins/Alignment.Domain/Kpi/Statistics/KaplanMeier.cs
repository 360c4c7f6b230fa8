namespace Alignment.Domain.Kpi;

/// <summary>When half of all have come, although some have not come yet: the product-limit estimate of Kaplan and Meier (1958).</summary>
public static class KaplanMeier
{
    /// <summary>Thirds cannot be written exactly: two thirds of three quarters are a half.</summary>
    private const decimal Half = 0.5m + 0.000000000001m;

    /// <param name="events">When those that came did.</param>
    /// <param name="censored">For how long the others have been watched in vain; whoever was watched until an event was still there at it.</param>
    /// <returns>The first value at which at most half are left; null when more than half are left at the end.</returns>
    public static decimal? Median(Histogram events, Histogram censored)
    {
        var left = 1m;
        var atRisk = events.Count + censored.Count;
        var gone = censored.Pairs.Where(pair => pair.Key >= 0).ToList();
        var next = 0;
        foreach (var came in events.Pairs)
        {
            if (came.Key < 0) continue;
            while (next < gone.Count && gone[next].Key < came.Key) atRisk -= gone[next++].Value;
            left *= 1 - ((decimal)came.Value / atRisk);
            if (left <= Half) return came.Key;
            atRisk -= came.Value;
        }

        return null;
    }
}
