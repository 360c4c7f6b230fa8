namespace Alignment.Pipeline.Tests.KnownAnswers.Kpi;

/// <summary>PERCENTILE.INC, as spreadsheets count it, over plain values.</summary>
internal static class Percentile
{
    public static double Of(IEnumerable<double> values, double share)
    {
        var ordered = values.Order().ToList();
        var place = share * (ordered.Count - 1);
        var below = (int)Math.Floor(place);
        return below + 1 < ordered.Count ? ordered[below] + ((place - below) * (ordered[below + 1] - ordered[below])) : ordered[below];
    }
}
