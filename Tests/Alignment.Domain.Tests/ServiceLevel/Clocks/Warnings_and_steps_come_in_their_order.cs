using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;
using static Alignment.Domain.Tests.ServiceLevel.Clocks.Timed;

namespace Alignment.Domain.Tests.ServiceLevel.Clocks;

public sealed class Warnings_and_steps_come_in_their_order
{
    private static readonly Ladder Ladder = Ladder.Of(
        [50, 80],
        [
            new EscalationStep { Percent = 150, Action = EscalationAction.Reassign, Recipient = EscalationRecipient.Backup },
            new EscalationStep { Percent = 100, Recipient = EscalationRecipient.OwnersManager },
            new EscalationStep { Percent = 100, Recipient = EscalationRecipient.Owner },
        ]);

    private readonly Clock clock = Started();

    [Fact]
    public void The_owner_hears_of_it_before_the_manager_does()
    {
        Assert.Equal([50, 80, 100, 100, 150], Ladder.Rungs.Select(rung => rung.Percent));
        Assert.Equal([null, null, EscalationRecipient.Owner, EscalationRecipient.OwnersManager, EscalationRecipient.Backup], Ladder.Rungs.Select(rung => rung.Step?.Recipient));
        Assert.Equal(["w50", "w80", "s100.2", "s100.3", "s150.4"], Ladder.Rungs.Select(rung => rung.Key));
    }

    [Theory]
    [InlineData("10:59", 0)]
    [InlineData("11:00", 1)]
    [InlineData("12:12", 2)]
    [InlineData("13:00", 2)]
    [InlineData("15:00", 4)]
    [InlineData("15:01", 5)]
    public void As_the_promised_time_passes(string now, int reached) =>
        Assert.Equal(Ladder.Rungs.Take(reached), LadderWalk.Reached(clock, Ladder, [], Calendar, At(now)));

    [Fact]
    public void It_is_overdue_a_second_after_the_due_instant()
    {
        string[] warned = ["w50", "w80"];
        Assert.Empty(LadderWalk.Reached(clock, Ladder, warned, Calendar, At("13:00").AddMilliseconds(999)));
        Assert.Equal(At("13:00").AddSeconds(1), LadderWalk.Next(clock, Ladder, warned, Calendar, At("13:00")));
        Assert.Equal(2, LadderWalk.Reached(clock, Ladder, warned, Calendar, At("13:00").AddSeconds(1)).Count);
    }

    [Fact]
    public void After_the_last_one_there_is_nothing_more_to_come() =>
        Assert.Null(LadderWalk.Next(clock, Ladder, [.. Ladder.Rungs.Select(rung => rung.Key)], Calendar, At("15:30")));

    [Fact]
    public void Without_any_of_them_the_lead_still_turns_overdue_in_time()
    {
        var none = Ladder.Of([], []);
        Assert.Equal(At("12:12"), LadderWalk.Next(clock, none, [], Calendar, At("09:00")));
        Assert.Equal(At("13:00").AddSeconds(1), LadderWalk.Next(clock, none, [], Calendar, At("12:12")));
        Assert.Null(LadderWalk.Next(clock, none, [], Calendar, At("13:01")));
    }

    [Fact]
    public void A_clock_that_stands_still_reaches_nothing_and_is_looked_at_when_it_goes_on()
    {
        clock.Held(At("11:30"), At("15:00"));
        Assert.Empty(LadderWalk.Reached(clock, Ladder, [], Calendar, At("14:00")));
        Assert.Equal(At("15:00"), LadderWalk.Next(clock, Ladder, [], Calendar, At("14:00")));
        clock.Held(At("14:00"), null);
        Assert.Null(LadderWalk.Next(clock, Ladder, [], Calendar, At("14:30")));
    }

    [Fact]
    public void A_clock_that_has_ended_reaches_nothing()
    {
        clock.Touched(At("10:00"));
        Assert.Empty(LadderWalk.Reached(clock, Ladder, [], Calendar, At("15:30")));
        Assert.Null(LadderWalk.Next(clock, Ladder, [], Calendar, At("10:30")));
    }
}
