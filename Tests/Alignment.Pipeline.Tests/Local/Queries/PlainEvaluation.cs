using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>What a filter means, written down a second time over rows in memory, with calendars instead of spans of seconds.</summary>
static class PlainEvaluation
{
    public static bool Meets(Entity row, FilterExpression filter)
    {
        var parts = filter.Conditions.Select(condition => Meets(row, condition)).Concat(filter.Filters.Select(inner => Meets(row, inner)));
        return filter.Conditions.Count + filter.Filters.Count == 0
            || (filter.FilterOperator == LogicalOperator.And ? parts.All(met => met) : parts.Any(met => met));
    }

    static bool Meets(Entity row, ConditionExpression condition)
    {
        var value = row.GetAttributeValue<object>(condition.AttributeName);
        if (condition.Operator == ConditionOperator.Null)
            return value is null;
        if (value is null)
            return !condition.CompareColumns && Denies(condition.Operator);
        if (condition.CompareColumns)
            return row.GetAttributeValue<object>((string)condition.Values[0]) is { } other && Compares(condition.Operator, Compare(Plain(value), Plain(other)));
        return value switch
        {
            _ when condition.Operator == ConditionOperator.NotNull => true,
            DateTime moment when PlainCalendar.Knows(condition.Operator) => PlainCalendar.Meets(condition, moment),
            OptionSetValueCollection options => Tags(condition, [.. options.Select(option => option.Value)]),
            _ => Meets(condition, Plain(value)),
        };
    }

    /// <summary>No value is not that value.</summary>
    static bool Denies(ConditionOperator asked) => asked is ConditionOperator.NotEqual or ConditionOperator.NotIn or ConditionOperator.NotBetween
        or ConditionOperator.NotLike or ConditionOperator.DoesNotBeginWith or ConditionOperator.DoesNotEndWith or ConditionOperator.NotOn
        or ConditionOperator.NotEqualUserId or ConditionOperator.DoesNotContainValues;

    static bool Meets(ConditionExpression condition, object value)
    {
        var values = condition.Values.Select(given => Convert(given, value)).ToList();
        return condition.Operator switch
        {
            ConditionOperator.In => values.Any(given => Compare(value, given) == 0),
            ConditionOperator.NotIn => values.All(given => Compare(value, given) != 0),
            ConditionOperator.Between => Compare(value, values[0]) >= 0 && Compare(value, values[1]) <= 0,
            ConditionOperator.NotBetween => Compare(value, values[0]) < 0 || Compare(value, values[1]) > 0,
            ConditionOperator.Like => Like(value, values[0], "", ""),
            ConditionOperator.NotLike => !Like(value, values[0], "", ""),
            ConditionOperator.BeginsWith => Like(value, values[0], "", "%"),
            ConditionOperator.DoesNotBeginWith => !Like(value, values[0], "", "%"),
            ConditionOperator.EndsWith => Like(value, values[0], "%", ""),
            ConditionOperator.DoesNotEndWith => !Like(value, values[0], "%", ""),
            ConditionOperator.EqualUserId => value.Equals(QueryWorld.Me),
            ConditionOperator.NotEqualUserId => !value.Equals(QueryWorld.Me),
            ConditionOperator.EqualUserTeams => value.Equals(QueryWorld.MyTeam),
            ConditionOperator.EqualUserOrUserTeams => value.Equals(QueryWorld.MyTeam) || value.Equals(QueryWorld.Me),
            _ => Compares(condition.Operator, Compare(value, values[0])),
        };
    }

    static bool Compares(ConditionOperator asked, int sign) => asked switch
    {
        ConditionOperator.Equal => sign == 0,
        ConditionOperator.NotEqual => sign != 0,
        ConditionOperator.GreaterThan => sign > 0,
        ConditionOperator.GreaterEqual => sign >= 0,
        ConditionOperator.LessThan => sign < 0,
        ConditionOperator.LessEqual => sign <= 0,
        _ => throw new ArgumentOutOfRangeException(nameof(asked), asked, "No comparison."),
    };

    static bool Tags(ConditionExpression condition, HashSet<int> own)
    {
        var asked = condition.Values.Cast<int>().ToHashSet();
        return condition.Operator switch
        {
            ConditionOperator.ContainValues => own.Overlaps(asked),
            ConditionOperator.DoesNotContainValues => !own.Overlaps(asked),
            ConditionOperator.Equal or ConditionOperator.In => own.SetEquals(asked),
            _ => !own.SetEquals(asked),
        };
    }

    static bool Like(object value, object pattern, string before, string after)
    {
        var escaped = Regex.Replace(before + (string)pattern + after, @"\[[^\]]+\]|%|_|[^%_\[]", part => part.Value switch
        {
            "%" => ".*",
            "_" => ".",
            ['[', ..] => part.Value,
            _ => Regex.Escape(part.Value),
        });
        return Regex.IsMatch((string)value, $@"\A(?:{escaped})\z", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant);
    }

    static object Plain(object value) => value switch
    {
        OptionSetValue option => option.Value,
        Money money => money.Value,
        EntityReference reference => reference.Id,
        _ => value,
    };

    static object Convert(object given, object like) => like switch
    {
        decimal when given is not decimal => System.Convert.ToDecimal(given, CultureInfo.InvariantCulture),
        long when given is int number => (long)number,
        _ => given,
    };

    static int Compare(object one, object other) => one is string text
        ? string.CompareOrdinal(text.ToLowerInvariant(), ((string)other).ToLowerInvariant())
        : ((IComparable)one).CompareTo(other);
}
