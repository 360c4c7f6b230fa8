using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace Alignment.Tool.Importing.Values;

/// <summary>Whole and broken numbers and amounts, as the stated culture writes them.</summary>
internal static class NumberValues
{
    public static ValueReader Whole(IntegerAttributeMetadata column, Spelling spelling) =>
        Number(spelling, column.MinValue, column.MaxValue, 0, exact: true, number => (int)number);

    public static ValueReader Long(Spelling spelling) =>
        Number(spelling, long.MinValue, long.MaxValue, 0, exact: true, number => (long)number);

    public static ValueReader Decimal(DecimalAttributeMetadata column, Spelling spelling) =>
        Number(spelling, column.MinValue, column.MaxValue, column.Precision ?? 10, exact: false, number => number);

    public static ValueReader Double(DoubleAttributeMetadata column, Spelling spelling) =>
        Number(spelling, (decimal?)column.MinValue, (decimal?)column.MaxValue, column.Precision ?? 5, exact: false, number => (double)number);

    public static ValueReader Amount(MoneyAttributeMetadata column, Spelling spelling) =>
        Number(spelling, (decimal?)column.MinValue, (decimal?)column.MaxValue, column.Precision ?? 4, exact: false, number => new Money(number));

    private static ValueReader Number(Spelling spelling, decimal? least, decimal? most, int digits, bool exact, Func<decimal, object> value) => text =>
    {
        if (!GroupsFit(text, spelling.Culture) || !decimal.TryParse(text, NumberStyles.Number, spelling.Culture, out var number))
            return Reading.Refused($"takes a number{Written(spelling)}");
        // The platform keeps so many digits; what it would cut off must not look like a change in the next run.
        var kept = Math.Round(number, digits, MidpointRounding.AwayFromZero);
        if (exact && kept != number) return Reading.Refused("takes a whole number");
        return kept < least || kept > most ? Reading.Refused($"takes {least:N0} to {most:N0}") : Reading.Of(value(kept));
    };

    private static string Written(Spelling spelling) => spelling.Stated ? $" as {spelling.Culture.Name} writes it" : " with a decimal point";

    /// <summary>1.500 is a thousand and a half in Germany, 1.5 is nothing: a group has its digits or the cell is refused.</summary>
    private static bool GroupsFit(string text, CultureInfo culture)
    {
        var format = culture.NumberFormat;
        var whole = text.Split(format.NumberDecimalSeparator)[0].Trim().TrimStart('+', '-');
        var groups = whole.Split(format.NumberGroupSeparator);
        return groups.Length == 1 || (groups[0].Length is 1 or 2 or 3 && groups[^1].Length == 3 && groups[1..^1].All(group => group.Length is 2 or 3));
    }
}
