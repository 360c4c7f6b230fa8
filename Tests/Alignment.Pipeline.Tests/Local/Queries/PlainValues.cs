using System.Globalization;
using Dataverse.Local.Metadata;
using Microsoft.Xrm.Sdk;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>Values of a random world: compared, ordered and written down. Text is the same in capitals.</summary>
static class PlainValues
{
    public static bool Meets(Entity? row, RandomTest test)
    {
        var value = row?.GetAttributeValue<object>(test.Column.LogicalName);
        if (value is null)
            return test.Operator is "null" or "ne" or "not-in";
        var signs = test.Values.Select(given => Compare(Plain(value), Plain(given))).ToList();
        return test.Operator switch
        {
            "null" => false,
            "not-null" => true,
            "eq" or "in" => signs.Contains(0),
            "ne" or "not-in" => !signs.Contains(0),
            "gt" => signs[0] > 0,
            "ge" => signs[0] >= 0,
            "lt" => signs[0] < 0,
            "le" => signs[0] <= 0,
            var other => throw new ArgumentOutOfRangeException(nameof(test), other, "No such test."),
        };
    }

    public static object Plain(object value) => value switch
    {
        Money money => money.Value,
        OptionSetValue option => option.Value,
        string text => text.ToLowerInvariant(),
        _ => value,
    };

    /// <summary>What a column is ordered by: a choice by its label.</summary>
    public static object? Key(Column column, object? value) =>
        value is OptionSetValue option ? column.Choice!.Find(option.Value)!.Label.ToLowerInvariant() : value is null ? null : Plain(value);

    public static int Compare(object? one, object? other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string text, string second) => string.CompareOrdinal(text, second),
        _ => ((IComparable)one).CompareTo(other),
    };

    public static string Text(Guid? id, IEnumerable<object?> values) => $"{id}|{string.Join('|', values.Select(Text))}";

    static string Text(object? value) => value switch
    {
        null => "-",
        AliasedValue aliased => Text(aliased.Value),
        DateTime moment => moment.Ticks.ToString(CultureInfo.InvariantCulture),
        bool yes => yes ? "yes" : "no",
        0.0 => "0", // and not -0, which a sum in decimals can leave behind
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        string text => $"'{text.ToLowerInvariant()}'",
        Money money => Text(money.Value),
        OptionSetValue option => Text((decimal)option.Value),
        _ => Text(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
    };
}
