using Alignment.Domain.ServiceLevel.BusinessTime;

namespace Alignment.Domain.Tests.ServiceLevel;

public sealed class Time_that_is_paused_never_counts
{
    private readonly Office office = Office.In("America/New_York").Weekdays("09:00-17:00");

    [Fact]
    public void Within_hours_the_due_time_moves_by_its_length() =>
        Assert.Equal("2026-03-03 12:20", Due("2026-03-03 10:00", 60, Pause("2026-03-03 10:20", "2026-03-03 11:40")));

    [Fact]
    public void Outside_hours_it_changes_nothing() =>
        Assert.Equal("2026-03-04 09:30", Due("2026-03-03 16:30", 60, Pause("2026-03-03 18:00", "2026-03-03 21:00")));

    [Fact]
    public void While_it_lasts_nothing_is_due() => Assert.Null(Due("2026-03-03 10:00", 60, Pause("2026-03-03 10:20", null)));

    [Fact]
    public void What_was_due_before_a_pause_stays_due() =>
        Assert.Equal("2026-03-03 11:00", Due("2026-03-03 10:00", 60, Pause("2026-03-03 11:00", null)));

    [Fact]
    public void Pauses_that_overlap_or_come_in_any_order_are_united() => Assert.Equal(
        "2026-03-03 12:00",
        Due("2026-03-03 10:00", 60, Pause("2026-03-03 10:40", "2026-03-03 11:10"), Pause("2026-03-03 10:10", "2026-03-03 10:50"), Pause("2026-03-03 10:20", "2026-03-03 10:30")));

    [Fact]
    public void A_pause_from_before_the_start_counts_from_the_start() =>
        Assert.Equal("2026-03-03 11:30", Due("2026-03-03 10:00", 60, Pause("2026-03-02 10:00", "2026-03-03 10:30")));

    [Fact]
    public void A_pause_that_ends_before_it_begins_is_none() =>
        Assert.Equal("2026-03-03 11:00", Due("2026-03-03 10:00", 60, Pause("2026-03-03 10:30", "2026-03-03 10:10")));

    [Fact]
    public void A_pause_that_lasts_stops_the_time_that_has_gone() => Assert.Equal(
        20, office.Calendar.Elapsed(office.Utc("2026-03-03 10:00"), office.Utc("2026-03-05 10:00"), [Pause("2026-03-03 10:20", null)]).TotalMinutes);

    [Fact]
    public void Nothing_to_do_is_due_at_once_even_while_paused() =>
        Assert.Equal("2026-03-07 11:00", Due("2026-03-07 11:00", 0, Pause("2026-03-01 00:00", null)));

    private string? Due(string start, int minutes, params Pause[] pauses) =>
        office.Shown(office.Calendar.Due(office.Utc(start), TimeSpan.FromMinutes(minutes), pauses));

    private Pause Pause(string from, string? to) => new(office.Utc(from), to is null ? null : office.Utc(to));
}
