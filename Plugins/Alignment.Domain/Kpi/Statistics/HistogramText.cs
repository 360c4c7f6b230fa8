using System.Globalization;
using System.Text;

namespace Alignment.Domain.Kpi;

/// <summary>A histogram as text: "value:count;value:count", rising.</summary>
internal static class HistogramText
{
    /// <exception cref="FormatException">It is something else.</exception>
    internal static Histogram Read(string? text)
    {
        var pairs = new List<KeyValuePair<long, long>>();
        foreach (var bin in (text ?? string.Empty).Split(';'))
        {
            if (bin.Length > 0) pairs.Add(Bin(bin));
        }

        return Histogram.Of(pairs);
    }

    internal static string Write(Histogram histogram)
    {
        var text = new StringBuilder();
        foreach (var pair in histogram.Pairs)
        {
            if (text.Length > 0) text.Append(';');
            text.Append(pair.Key.ToString(CultureInfo.InvariantCulture)).Append(':').Append(pair.Value.ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private static KeyValuePair<long, long> Bin(string bin)
    {
        var colon = bin.IndexOf(':');
        return colon > 0
            && long.TryParse(bin.Substring(0, colon), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            && long.TryParse(bin.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new KeyValuePair<long, long>(value, count)
            : throw new FormatException($"\"{bin}\" is not a value and how often it occurs, such as 125:3.");
    }
}
