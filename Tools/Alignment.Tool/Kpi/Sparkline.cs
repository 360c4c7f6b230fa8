namespace Alignment.Tool.Kpi;

/// <summary>Values of several periods as a line of small bars, the highest of them full; a gap where there was no value.</summary>
internal static class Sparkline
{
    private const string Bars = "▁▂▃▄▅▆▇█";

    public static string Of(IReadOnlyList<decimal?> values)
    {
        var known = values.OfType<decimal>().ToList();
        if (known.Count == 0) return "";
        var (least, most) = (Math.Min(0, known.Min()), known.Max());
        return string.Concat(values.Select(value => value is { } there ? Bars[Height(there, least, most)] : '·'));
    }

    private static int Height(decimal value, decimal least, decimal most) =>
        most == least ? 0 : (int)Math.Round((value - least) / (most - least) * (Bars.Length - 1), MidpointRounding.AwayFromZero);
}
