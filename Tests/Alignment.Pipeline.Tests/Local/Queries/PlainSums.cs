using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>Groups and aggregates over rows in memory.</summary>
static class PlainSums
{
    /// <summary>What is returned, and what it is ordered by.</summary>
    public static (object? Value, object? Key) Of(RandomColumn column, List<Entity?[]> rows)
    {
        var values = rows.Select(column.Of).OfType<object>().ToList();
        switch (column.Aggregate)
        {
            case "group":
                return (column.Of(rows[0]), PlainValues.Key(column.Column, column.Of(rows[0])));
            case "count":
                return (rows.Count, (decimal)rows.Count);
            case "countcolumn":
                var count = column.Distinct ? values.Select(value => PlainValues.Text(null, [value])).Distinct().Count() : values.Count;
                return (count, (decimal)count);
        }
        if (values.Count == 0)
            return (null, null);
        var chosen = column.Aggregate switch
        {
            "min" => values.MinBy(PlainValues.Plain)!,
            "max" => values.MaxBy(PlainValues.Plain)!,
            _ => null,
        };
        return chosen is not null ? (chosen, PlainValues.Plain(chosen)) : Sum(column, values);
    }

    static (object? Value, object? Key) Sum(RandomColumn column, List<object> values)
    {
        var sum = values.Sum(value => Convert.ToDecimal(PlainValues.Plain(value), CultureInfo.InvariantCulture));
        var average = sum / values.Count;
        if (column.Aggregate == "sum")
            return (sum, sum);
        object shown = values[0] switch
        {
            int or long => decimal.Truncate(average),
            Money => decimal.Round(average, 4),
            double => (double)sum / values.Count,
            _ => decimal.Round(average, 10),
        };
        return (shown, (double)sum / values.Count);
    }
}
