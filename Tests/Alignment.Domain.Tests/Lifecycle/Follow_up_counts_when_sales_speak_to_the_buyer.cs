using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Tests.Lifecycle;

public sealed class Follow_up_counts_when_sales_speak_to_the_buyer
{
    private static readonly DateTime handedOff = new(2026, 3, 13, 10, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("Phone call")]
    [InlineData("E-mail")]
    [InlineData("Meeting")]
    [InlineData("Message")]
    public void A_completed_call_mail_meeting_or_message_of_the_owner_counts(string channel) =>
        Assert.True(Counts(channel: channel));

    [Fact]
    public void A_call_that_is_only_planned_does_not_count() => Assert.False(Counts(isCompleted: false));

    [Fact]
    public void A_mail_from_the_buyer_does_not_count() => Assert.False(Counts(isOutgoing: false));

    [Fact]
    public void A_mail_of_marketing_automation_a_queue_or_a_sequence_does_not_count() => Assert.False(Counts(byPerson: false));

    [Fact]
    public void A_call_by_somebody_outside_the_owners_team_does_not_count() => Assert.False(Counts(byOwnerSide: false));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void A_call_counts_from_the_second_of_the_hand_off_on(int seconds, bool counts) =>
        Assert.Equal(counts, Counts(at: handedOff.AddSeconds(seconds)));

    [Fact]
    public void The_first_call_is_the_first_touch() => Assert.True(FirstTouch.IsFirst(handedOff, knownFirst: null));

    [Fact]
    public void A_mail_that_is_synchronised_three_hours_late_takes_the_place_of_a_later_call()
    {
        var call = handedOff.AddHours(2);
        Assert.True(FirstTouch.IsFirst(call.AddMinutes(-90), call));
        Assert.False(FirstTouch.IsFirst(call, call));
        Assert.False(FirstTouch.IsFirst(call.AddMinutes(1), call));
    }

    private static bool Counts(string channel = "Phone call", bool isCompleted = true, bool isOutgoing = true, bool byPerson = true, bool byOwnerSide = true, DateTime? at = null) =>
        FirstTouch.Counts(
            new Touch { Channel = channel, IsCompleted = isCompleted, IsOutgoing = isOutgoing, ByPerson = byPerson, ByOwnerSide = byOwnerSide, At = at ?? handedOff.AddMinutes(5) },
            handedOff);
}
