using Microsoft.Xrm.Sdk.Query;

namespace Alignment.Pipeline.Tests.Local.Queries;

/// <summary>Filter trees over deals; every operator that fits the column comes up.</summary>
sealed class RandomFilters(Random random, RandomDeals deals, IReadOnlyList<Guid> companies)
{
    static readonly ConditionOperator[] comparisons =
    [
        ConditionOperator.Equal, ConditionOperator.NotEqual, ConditionOperator.GreaterThan, ConditionOperator.GreaterEqual, ConditionOperator.LessThan,
        ConditionOperator.LessEqual, ConditionOperator.In, ConditionOperator.NotIn, ConditionOperator.Between, ConditionOperator.NotBetween,
    ];

    static readonly ConditionOperator[] texts =
    [
        ConditionOperator.Like, ConditionOperator.NotLike, ConditionOperator.BeginsWith, ConditionOperator.DoesNotBeginWith,
        ConditionOperator.EndsWith, ConditionOperator.DoesNotEndWith,
    ];

    static readonly ConditionOperator[] calendar = [.. Enum.GetValues<ConditionOperator>().Where(PlainCalendar.Knows)];

    static readonly ConditionOperator[] tags =
    [
        ConditionOperator.ContainValues, ConditionOperator.DoesNotContainValues, ConditionOperator.Equal, ConditionOperator.NotEqual,
    ];

    static readonly ConditionOperator[] ids =
    [
        ConditionOperator.Equal, ConditionOperator.NotEqual, ConditionOperator.In, ConditionOperator.NotIn, ConditionOperator.EqualUserId,
        ConditionOperator.NotEqualUserId, ConditionOperator.EqualUserTeams, ConditionOperator.EqualUserOrUserTeams,
    ];

    static readonly string[] patterns = ["%a%", "A%", "%a", "_eta", "%[%]%", "[ab]%", "%[^a-f]", "50%", "x[[]y]", "%", "be%d", "zo_"];

    public FilterExpression Make(int depth)
    {
        var filter = new FilterExpression(random.Next(2) == 0 ? LogicalOperator.And : LogicalOperator.Or);
        for (var count = random.Next(1, 4); count > 0; count--)
            filter.AddCondition(Condition());
        for (var count = depth > 0 ? random.Next(0, 3) : 0; count > 0; count--)
            filter.AddFilter(Make(depth - 1));
        return filter;
    }

    ConditionExpression Condition() => random.Next(15) switch
    {
        0 => new ConditionExpression(Any("qt_name", "qt_count", "qt_seen", "qt_tags", "qt_company", "qt_amount"), Any(ConditionOperator.Null, ConditionOperator.NotNull)),
        1 => Given(Any("qt_name", "qt_city"), Any(comparisons), () => Any(RandomDeals.Words)),
        2 or 3 => new ConditionExpression(Any("qt_name", "qt_note"), Any(texts), Any(patterns)),
        4 => Given("qt_count", Any(comparisons), () => random.Next(-3, 6)),
        5 => Given("qt_big", Any(comparisons), () => random.Next(-3, 6) * 10_000_000_000L),
        6 => Given("qt_rate", Any(comparisons), () => random.Next(-20000, 20000) / 10000m),
        7 => Given("qt_score", Any(comparisons), () => random.Next(-8, 8) / 4.0),
        8 => Given("qt_amount", Any(comparisons), () => random.Next(-5, 20) * 0.25m),
        9 => new ConditionExpression("qt_won", Any(ConditionOperator.Equal, ConditionOperator.NotEqual), random.Next(2) == 0),
        10 => Given("qt_seen", Any(comparisons), () => deals.Moment()),
        11 => Calendar(Any(calendar)),
        12 => Given("qt_kind", Any(comparisons), () => random.Next(0, 5)),
        13 => random.Next(2) == 0 ? Given("qt_tags", Any(tags), () => random.Next(1, 4)) : Id(Any(ids)),
        _ => new ConditionExpression("qt_count", Any(comparisons[..6]), true, (object)"qt_limit"),
    };

    ConditionExpression Given<T>(string column, ConditionOperator asked, Func<T> value) => asked switch
    {
        ConditionOperator.In or ConditionOperator.NotIn or ConditionOperator.ContainValues or ConditionOperator.DoesNotContainValues =>
            new ConditionExpression(column, asked, Enumerable.Range(0, random.Next(1, 6)).Select(_ => (object)value()!).ToArray()),
        ConditionOperator.Between or ConditionOperator.NotBetween => new ConditionExpression(column, asked, value(), value()),
        _ => new ConditionExpression(column, asked, (object)value()!),
    };

    ConditionExpression Id(ConditionOperator asked) =>
        asked is ConditionOperator.Equal or ConditionOperator.NotEqual or ConditionOperator.In or ConditionOperator.NotIn
            ? Given("qt_company", asked, () => companies[random.Next(companies.Count)])
            : new ConditionExpression("ownerid", asked);

    ConditionExpression Calendar(ConditionOperator asked)
    {
        if (asked is ConditionOperator.On or ConditionOperator.NotOn or ConditionOperator.OnOrAfter or ConditionOperator.OnOrBefore)
            return new ConditionExpression("qt_seen", asked, DateTime.SpecifyKind(deals.Moment().Date, DateTimeKind.Unspecified));
        return asked.ToString().Contains('X', StringComparison.Ordinal)
            ? new ConditionExpression("qt_seen", asked, random.Next(1, 5))
            : new ConditionExpression("qt_seen", asked);
    }

    T Any<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
