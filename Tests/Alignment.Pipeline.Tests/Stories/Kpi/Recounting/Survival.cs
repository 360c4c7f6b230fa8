namespace Alignment.Pipeline.Tests.Stories.Kpi.Recounting;

/// <summary>The estimate of Kaplan and Meier: who is still waiting counts for as long as it has been watched.</summary>
internal static class Survival
{
    /// <returns>The first time at which at most half are left; null when more than half never got there.</returns>
    public static decimal? HalfOf(IReadOnlyList<(decimal Minutes, bool Happened)> watched)
    {
        var left = 1m;
        foreach (var at in watched.Where(one => one.Happened).Select(one => one.Minutes).Distinct().Order())
        {
            var atRisk = watched.Count(one => one.Minutes >= at);
            left *= 1m - (decimal)watched.Count(one => one.Happened && one.Minutes == at) / atRisk;
            // Two thirds of three quarters are a half, although thirds cannot be written exactly.
            if (left <= 0.5m + 0.000000000001m) return at;
        }

        return null;
    }
}
