using System.Globalization;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk;

namespace Dataverse.Local.Queries.Results;

/// <summary>
/// Values as people read them, in one format for everybody (en-US): 1,234 · 1,234.50 · $1,234.50 · 3/9/2026 5:04 PM in the caller's zone ·
/// Yes/No · the label of an option · labels separated by "; " · the name of the row a lookup points at.
/// Text and identifiers have no formatted value.
/// </summary>
public static class Formats
{
    // The invariant culture has commas, points, slashes and AM/PM where en-US has them, and no machine can change it.
    static readonly CultureInfo culture = CultureInfo.InvariantCulture;

    /// <param name="column">The column the value belongs to.</param>
    /// <param name="value">An SDK value, not null.</param>
    /// <param name="zone">The caller's time zone, for dates that have one.</param>
    /// <param name="currencySymbol">The symbol of the row's currency; null when it is not known.</param>
    /// <returns>The text, or null when values of this type have none.</returns>
    public static string? Of(Column column, object value, TimeZoneInfo zone, string? currencySymbol = null) => value switch
    {
        OptionSetValue option => Label(column, option.Value),
        OptionSetValueCollection options => string.Join("; ", options.Select(option => Label(column, option.Value))),
        bool yes => column.Choice?.Find(yes ? 1 : 0)?.Label ?? (yes ? "Yes" : "No"),
        EntityReference reference => reference.Name,
        Money money => Amount(money.Value, column.Precision ?? 2, currencySymbol),
        DateTime moment => Date(column, moment, zone),
        int or long => ((IFormattable)value).ToString("N0", culture),
        decimal number => Number(number, column.Precision ?? 2),
        double number => number.ToString(Digits(column.Precision ?? 2), culture),
        _ => null,
    };

    static string Label(Column column, int value) =>
        column.Choice?.Find(value)?.Label ?? value.ToString(CultureInfo.InvariantCulture);

    static string Number(decimal number, int precision) => number.ToString(Digits(precision), culture);

    static string Amount(decimal amount, int precision, string? symbol) =>
        (amount < 0 ? "-" : "") + symbol + Number(Math.Abs(amount), precision);

    static string Date(Column column, DateTime moment, TimeZoneInfo zone)
    {
        if (column.Behavior == DateBehavior.UserLocal)
            moment = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(moment, DateTimeKind.Utc), zone);
        return moment.ToString(column.DateOnly || column.Behavior == DateBehavior.DateOnly ? "M/d/yyyy" : "M/d/yyyy h:mm tt", culture);
    }

    static string Digits(int precision) => precision switch
    {
        0 => "N0",
        1 => "N1",
        2 => "N2",
        4 => "N4",
        _ => string.Create(CultureInfo.InvariantCulture, $"N{precision}"),
    };
}
