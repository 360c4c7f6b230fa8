using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.Clocks;

namespace Alignment.Domain.Tests.ServiceLevel.Clocks;

/// <summary>Any clocks with every field filled or not, and texts as people type them.</summary>
internal sealed class SomeBook(int seed)
{
    private static readonly string[] Texts =
        ["", "Rita Rep", "\"quoted\"", "back\\slash \\u0041", "{\"id\":\"x\"}", "one/two/three", "line\r\nline", "tab\tand\0nothing", "Łódź, 東京 \ud83d\ude00", "a:b,c;d", " ", "'", "\u2028\u007f"];

    private readonly Random random = new(seed);

    public ClockBook Book()
    {
        var book = new ClockBook { Attempts = random.Next(4), Channels = Text(), FirstAttemptOn = Sometimes(), LastAttemptOn = Sometimes(), Marketer = Row() };
        for (var count = 1 + random.Next(5); count > 0; count--) book.Clocks.Add(Clock(count));
        return book;
    }

    /// <summary>Steps of a ladder in any order, some alike.</summary>
    public List<EscalationStep> Steps() => [.. Enumerable.Range(0, random.Next(8)).Select(_ => new EscalationStep
    {
        Percent = random.Next(3) == 0 ? 100 : 1 + random.Next(400), Action = (EscalationAction)random.Next(5), Recipient = (EscalationRecipient)random.Next(6), Named = Row(), Message = Text(),
    })];

    public List<int> Warnings() => [.. Enumerable.Range(1, 99).Where(_ => random.Next(30) == 0)];

    private Clock Clock(int number)
    {
        var clock = new Clock
        {
            Key = $"{number}{Text()}", Home = Row(), Handoff = Row(), Kind = (TimerKind)random.Next(7), State = (TimerState)random.Next(7), Policy = Row(), PolicyVersion = random.Next(3),
            Terms = Terms(), Schedule = Row(), ScheduleRevision = random.Next(3), StartedOn = Instant(), Granted = random.Next(100), DueOn = Sometimes(), WarnOn = Sometimes(),
            StoppedOn = Sometimes(), StoppedBy = Text(), Owner = Row(), OwnedByTeam = Yes(), OwnedSince = Instant(), Past = Text(), BreachedOn = Sometimes(), BreachedBy = Row(),
            BreachedByTeam = Yes(), PassedOnLate = Yes(), Withdrawn = Yes(),
        };
        // A reason is one line: only there a new line becomes a blank.
        for (var count = random.Next(40); count > 0; count--) clock.Holds.Add(new Hold { From = Instant(), To = Sometimes(), Reason = Text().Replace('\n', ' ') });
        for (var count = random.Next(6); count > 0; count--) clock.PastOwners.Add(new PastOwner { Owner = Guid.NewGuid(), IsTeam = Yes(), Until = Instant() });
        return clock;
    }

    private ClockTerms Terms() => new()
    {
        TargetMinutes = random.Next(3) * 240, IsWallClock = Yes(), Warnings = Warnings(), Pause = (PauseRule)random.Next(3), PauseCapHours = Yes() ? random.Next(3) : null,
        Reassign = (ReassignRule)random.Next(3), CreditFloor = random.Next(101), Attempts = random.Next(7), TouchAsRecorded = Yes(), AnyoneCounts = Yes(), Rematches = Yes(),
    };

    private string Text() => Texts[random.Next(Texts.Length)];

    private bool Yes() => random.Next(2) == 0;

    private Guid? Row() => Yes() ? Guid.NewGuid() : null;

    private DateTime Instant() => Timed.At("09:00").AddTicks(random.NextInt64(TimeSpan.TicksPerDay * 300));

    private DateTime? Sometimes() => Yes() ? Instant() : null;
}
