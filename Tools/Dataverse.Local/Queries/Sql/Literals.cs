using System.Globalization;
using Dataverse.Local.Metadata;
using Dataverse.Local.Store.Codecs;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Queries.Sql;

/// <summary>Turns the value of a condition into the form in which the column lies in SQLite.</summary>
static class Literals
{
    public static object Of(Column column, object? value, QueryCaller caller)
    {
        if (value is null)
            throw QueryErrors.Fault(QueryErrors.ConditionArguments, $"The condition on '{column.LogicalName}' compares with nothing; use the operator null or not-null.");
        return column.Type switch
        {
            ColumnType.Uniqueidentifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => Id(column, value).ToByteArray(),
            ColumnType.String or ColumnType.Memo or ColumnType.EntityName => Text(column, value),
            ColumnType.Integer or ColumnType.BigInt or ColumnType.Picklist or ColumnType.State or ColumnType.Status => Whole(column, value),
            ColumnType.Boolean => Flag(column, value) ? 1L : 0L,
            ColumnType.Money => Scaled(column, value, 4),
            ColumnType.Decimal => Scaled(column, value, DecimalCodec.DigitsOf(column)),
            ColumnType.Double => Real(column, value),
            ColumnType.DateTime => DateValues.Seconds(column, value, caller),
            _ => throw QueryErrors.NotYet($"A condition on '{column.LogicalName}' of type {column.Type}"),
        };
    }

    public static Exception Bad(Column column, object value, string wanted) => QueryErrors.Fault(QueryErrors.InvalidValue,
        $"The condition on '{column.LogicalName}' has the value '{Show(value)}', which is not {wanted}.");

    /// <summary>A choice, state or status number, or any other whole number.</summary>
    public static long Whole(Column column, object value) => value switch
    {
        int number => number,
        long number => number,
        short number => number,
        byte number => number,
        decimal number when decimal.Truncate(number) == number && Math.Abs(number) <= long.MaxValue => (long)number,
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Bad(column, value, column.Choice is null ? "a whole number" : "the number of an option"),
    };

    static Guid Id(Column column, object value) => value switch
    {
        Guid id => id,
        EntityReference reference => reference.Id,
        string text when Guid.TryParse(text, out var id) => id,
        _ => throw Bad(column, value, "a unique identifier"),
    };

    static string Text(Column column, object value) => value switch
    {
        string text => text,
        Guid id => id.ToString(),
        bool or int or long or short or byte or decimal or double => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => throw Bad(column, value, "text"),
    };

    static bool Flag(Column column, object value) => value switch
    {
        bool yes => yes,
        int or long => Convert.ToInt64(value, CultureInfo.InvariantCulture) switch { 0 => false, 1 => true, _ => throw Bad(column, value, "yes or no (1 or 0)") },
        string text => text.Trim().ToUpperInvariant() switch
        {
            "1" or "TRUE" => true,
            "0" or "FALSE" => false,
            _ => throw Bad(column, value, "yes or no (1 or 0)"),
        },
        _ => throw Bad(column, value, "yes or no (1 or 0)"),
    };

    /// <summary>Exact when it can be; a value finer than the column's precision is compared as a fraction and never equals a stored one.</summary>
    static object Scaled(Column column, object value, int digits)
    {
        var number = Number(column, value);
        if (Math.Abs(number) > long.MaxValue / Powers.OfTen(digits))
            return (double)number * (double)Powers.OfTen(digits);
        var scaled = number * Powers.OfTen(digits);
        var whole = (long)scaled;
        if (whole == scaled)
            return whole;
        return (double)scaled;
    }

    static decimal Number(Column column, object value) => value switch
    {
        decimal number => number,
        Money money => money.Value,
        int or long or short or byte => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < 1e28 => (decimal)number,
        string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw Bad(column, value, "a number"),
    };

    static double Real(Column column, object value) => value switch
    {
        double number when double.IsFinite(number) => number,
        float or decimal or int or long or short or byte => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        _ => throw Bad(column, value, "a number"),
    };

    static string Show(object value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "...");
    }
}
