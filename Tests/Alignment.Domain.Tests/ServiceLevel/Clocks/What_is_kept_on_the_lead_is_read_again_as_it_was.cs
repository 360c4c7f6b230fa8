using System.Text.Json;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Domain.Tests.Qualification.Laws;
using static Alignment.Domain.Tests.ServiceLevel.Clocks.Timed;

namespace Alignment.Domain.Tests.ServiceLevel.Clocks;

public sealed class What_is_kept_on_the_lead_is_read_again_as_it_was
{
    [Fact]
    public void With_every_clock_hold_and_owner_and_whatever_people_typed() => Law.Holds(seed =>
    {
        var book = new SomeBook(seed).Book();
        var text = book.Write();
        var all = book.Clocks.ToList();
        book.Clocks.RemoveAll(clock => !clock.IsOpen && (clock.Handoff is not null || clock != all.Last(one => one.Kind == clock.Kind && one.Handoff is null)));
        return Shown(ClockBook.Read(text)) == Shown(book);
    });

    [Fact]
    public void And_is_written_again_in_the_same_words() => Law.Holds(seed =>
    {
        var text = ClockBook.Read(new SomeBook(seed).Book().Write()).Write();
        return ClockBook.Read(text).Write() == text && text?.Split('\n').Length - 1 == (text is null ? null : ClockBook.Read(text).Clocks.Count);
    });

    [Fact]
    public void A_history_goes_on_as_if_it_had_never_been_written_down() => Law.Holds(seed =>
    {
        var history = new SomeHistory(seed, stops: false);
        var read = Assert.Single(ClockBook.Read(Writing.Of(history.Clock)).Clocks);
        foreach (var clock in new[] { history.Clock, read })
        {
            clock.Passed(history.Now);
            clock.Touched(history.Now.AddHours(1));
        }

        return Writing.Of(read) == Writing.Of(history.Clock);
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("what somebody typed here")]
    public void Nothing_is_kept_of_nothing(string? text)
    {
        var book = ClockBook.Read(text);
        Assert.Empty(book.Clocks);
        Assert.Null(book.Write());
    }

    [Fact]
    public void Who_handed_it_off_is_kept_even_before_anything_is_timed() => Assert.Equal(Rita, ClockBook.Read(new ClockBook { Marketer = Rita }.Write()).Marketer);

    [Fact]
    public void A_hold_is_one_line_whatever_its_reason()
    {
        var clock = Started();
        ClockHold.Start(clock, null, "On a fair\nuntil Friday", At("10:00"), Calendar);
        Assert.Equal("On a fair until Friday", Assert.Single(Assert.Single(ClockBook.Read(Writing.Of(clock)).Clocks).Holds).Reason);
    }

    [Fact]
    public void Of_what_has_ended_only_the_last_of_its_kind_is_kept()
    {
        var book = new ClockBook();
        var (first, last, other, earlier) = (Started(), Started(), Started(kind: TimerKind.Work), Started(kind: TimerKind.Decision));
        foreach (var clock in new[] { first, last, other, earlier }) clock.Touched(At("10:00"));
        earlier.Handoff = Guid.NewGuid();
        last.StoppedBy = "Meeting";
        book.Clocks.AddRange([first, last, other, earlier]);
        Assert.Equal(["Meeting", "Phone call"], ClockBook.Read(book.Write()).Clocks.Select(clock => clock.StoppedBy));
    }

    [Fact]
    public void The_latest_clock_of_this_hand_off_is_the_current_one_and_open_while_it_runs()
    {
        var book = new ClockBook();
        var (old, first, second) = (Started(), Started(), Started());
        old.Handoff = Guid.NewGuid();
        book.Clocks.AddRange([first, second, old]);
        Assert.Same(second, book.Current(TimerKind.FirstFollowUp));
        Assert.Same(second, book.Open(TimerKind.FirstFollowUp));
        Assert.Null(book.Current(TimerKind.Work));
        second.Touched(At("10:00"));
        Assert.Same(second, book.Current(TimerKind.FirstFollowUp));
        Assert.Null(book.Open(TimerKind.FirstFollowUp));
    }

    [Fact]
    public void A_new_pass_begins_without_attempts_and_keeps_only_what_still_runs()
    {
        var book = new ClockBook { Marketer = Rita };
        var (met, runs) = (Started(), Started(kind: TimerKind.MarketingAnswer));
        met.Touched(At("10:00"));
        book.Clocks.AddRange([met, runs]);
        book.Tally("Phone", At("11:00"));
        book.Tally("Phone, E-mail", At("10:00"));
        Assert.Equal((2, "Phone, E-mail", At("10:00"), At("11:00")), (book.Attempts, book.Channels, book.FirstAttemptOn, book.LastAttemptOn));
        book.NewPass(Sam);
        Assert.Equal((0, "", null, null), (book.Attempts, book.Channels, book.FirstAttemptOn, book.LastAttemptOn));
        Assert.Equal(Sam, Assert.Single(book.Clocks).Handoff);
        Assert.Null(book.Current(TimerKind.MarketingAnswer));
        book.NewPass(Rita);
        Assert.Equal(Sam, Assert.Single(book.Clocks).Handoff);
    }

    private static string Shown(ClockBook book) => JsonSerializer.Serialize(book);
}
