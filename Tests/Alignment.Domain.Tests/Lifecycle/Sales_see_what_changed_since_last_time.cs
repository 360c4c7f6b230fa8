using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Tests.Lifecycle;

public sealed class Sales_see_what_changed_since_last_time
{
    private static readonly DateTime now = new(2026, 3, 13, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void What_is_new_stands_beside_what_was() => Assert.Equal(
        "60 days since sales gave it back (NO_RESPONSE: nobody picks up). Changed: Employees: 40 → 120; Phone: unknown → +1 555; City: Boston → unknown.",
        Between(Of(("employees", "40"), ("phone", null), ("city", "Boston"), ("name", "Ruiz")), Of(("employees", "120"), ("phone", "+1 555"), ("city", null), ("name", "Ruiz")), daysAgo: 60, "NO_RESPONSE: nobody picks up"));

    [Fact]
    public void Nothing_new_is_said_as_well() => Assert.Equal(
        "7 days since sales gave it back. Nothing the definition asks for has changed.",
        Between(Of(("employees", "40")), Of(("employees", "40")), daysAgo: 7));

    [Fact]
    public void One_day_is_one_day() => Assert.StartsWith("1 day since sales gave it back.", Between(null, null, daysAgo: 1), StringComparison.Ordinal);

    [Fact]
    public void The_same_day_is_no_day_and_never_less()
    {
        Assert.StartsWith("0 days since", Between(null, null, daysAgo: 0), StringComparison.Ordinal);
        Assert.StartsWith("0 days since", Between(null, null, daysAgo: -3), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_that_was_not_given_back_only_has_changes() =>
        Assert.Equal("Changed: Employees: unknown → 40.", Between(null, Of(("employees", "40")), daysAgo: null));

    [Fact]
    public void A_column_that_a_newer_definition_asks_for_is_no_change_while_it_is_empty() =>
        Assert.Equal("Nothing the definition asks for has changed.", Between(Of(("employees", "40")), Of(("employees", "40"), ("sic", null)), daysAgo: null));

    [Fact]
    public void A_snapshot_that_names_a_column_twice_is_read_all_the_same() =>
        Assert.Equal("Nothing the definition asks for has changed.", Between(Of(("employees", "40"), ("employees", "50")), Of(("employees", "50")), daysAgo: null));

    private static string Between(string? before, string? after, int? daysAgo, string why = "") =>
        WhatChanged.Between(before, after, column => char.ToUpperInvariant(column[0]) + column[1..], daysAgo is { } days ? now.AddDays(-days) : null, why, now);

    private static string Of(params (string Column, string? Value)[] values) =>
        Snapshot.Of(values.Select(one => new KeyValuePair<string, string?>(one.Column, one.Value)));
}
