using System.Globalization;
using Alignment.Domain.ServiceLevel;
using Alignment.Domain.ServiceLevel.BusinessTime;
using Alignment.Domain.ServiceLevel.Clocks;
using Alignment.Plugins.Hosting;
using Alignment.Plugins.Qualification;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.ServiceLevel.Sweeping;

/// <summary>One clock that reached something.</summary>
internal sealed class DueClock
{
    public const string Lead = "l";
    private const string Withdrawn = "withdrawn";
    private const string BreachMark = "b:";
    private const int LongestTold = 20000;
    private const int MostMarks = 10;

    private readonly Sweep sweep;
    private readonly Entity read;
    private readonly List<string> done;
    private readonly List<Action> moves = [];
    private string told;

    public DueClock(Sweep sweep, Entity read)
    {
        this.sweep = sweep;
        this.read = read;
        done = [.. (read.GetAttributeValue<string>(T.Timer.Done) ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries)];
        told = read.GetAttributeValue<string>(T.Timer.Told) ?? "";
        Row = new Entity(T.Timer.Table, read.Id);
        LeadId = read.GetAttributeValue<EntityReference>(T.Timer.Lead).Id;
        Book = ClockBook.Read(Of<string>(T.Lead.Clocks));
    }

    /// <summary>What is written back.</summary>
    public Entity Row { get; }

    /// <summary>Null when the lead shows what is true already.</summary>
    public Entity? LeadRow { get; private set; }

    public Guid LeadId { get; }

    public ClockBook Book { get; }

    public EntityReference? Owner => Of<EntityReference>(T.Lead.OwnerId);

    /// <summary>"Ana Ruiz, Acme".</summary>
    public string LeadName
    {
        get
        {
            var person = $"{Of<string>(T.Lead.FirstName)} {Of<string>(T.Lead.LastName)}".Trim();
            var parts = new[] { person, Of<string>(T.Lead.CompanyName) }.Where(part => !string.IsNullOrWhiteSpace(part));
            return string.Join(", ", parts) is { Length: > 0 } name ? name : Of<string>(T.Lead.Subject) ?? "without a name";
        }
    }

    public void Look()
    {
        var clock = Book.Clocks.Find(one => TimerId.Of(one.Home ?? LeadId, one.Key) == read.Id);
        Row[T.Timer.NextActionOn] = null;
        if (clock is null) Orphan();
        else if (!clock.IsOpen) Closed(clock);
        else Open(clock, ClockCalendar.Of(sweep.On, clock));
        Row[T.Timer.Done] = string.Join(" ", done);
        Row[T.Timer.Told] = Texts.Clip(told, LongestTold);
    }

    /// <summary>What changes the lead itself comes last: its own save writes its clocks again.</summary>
    public void Move()
    {
        foreach (var move in moves) move();
    }

    /// <summary>Remembers what somebody was told, or what was done.</summary>
    public void Tell(string line) =>
        told += (told.Length == 0 ? "" : "\n") + string.Format(CultureInfo.InvariantCulture, "{0:yyyy-MM-dd HH:mm} UTC {1}", sweep.Now, line);

    /// <summary>Who was told of a breach, so that they can be told if it was none.</summary>
    public void TellsBreach(Guid person)
    {
        var mark = BreachMark + person.ToString("N");
        // The column holds so many: of a large team the first ones hear that it was none.
        if (!done.Contains(mark) && done.Count < MostMarks) done.Add(mark);
    }

    public static IEnumerable<Guid> Breached(IEnumerable<string> done) =>
        done.Where(mark => mark.StartsWith(BreachMark, StringComparison.Ordinal)).Select(mark => new Guid(mark.Substring(BreachMark.Length))).ToList();

    public void Later(Action move) => moves.Add(move);

    private void Open(Clock clock, BusinessCalendar calendar)
    {
        if (clock.State == TimerState.Paused && !clock.Holds.Exists(hold => hold.Covers(sweep.Now)))
        {
            sweep.Resumed++;
            Later(() => sweep.Reckon(LeadId));
            return;
        }

        var ladder = Ladder.Read(read.GetAttributeValue<string>(T.Timer.Terms));
        var reached = LadderWalk.Reached(clock, ladder, done, calendar, sweep.Now);
        var deferred = Climb(clock, reached);
        var next = LadderWalk.Next(clock, ladder, [.. done, .. reached.Select(rung => rung.Key)], calendar, sweep.Now);
        Row[T.Timer.NextActionOn] = deferred < next || next is null ? deferred ?? next : next;
        Show();
    }

    /// <summary>Of several warnings only the last is sent, and none beside the news that it is overdue; every step is taken, unless it waits for its people to be there.</summary>
    private DateTime? Climb(Clock clock, IReadOnlyList<Rung> reached)
    {
        DateTime? deferred = null;
        var warning = reached.Any(rung => rung.Step is not null && rung.Percent >= 100) ? null : reached.LastOrDefault(rung => rung.Step is null);
        foreach (var rung in reached)
        {
            if (rung.Step is null)
            {
                if (rung == warning) Notices.Warn(sweep, this, clock, rung);
                done.Add(rung.Key);
            }
            else if (Escalation.Take(sweep, this, clock, rung) is { } later) deferred = deferred < later ? deferred : later;
            else done.Add(rung.Key);
        }

        return deferred;
    }

    /// <summary>An earlier touch came in: whoever was told of a breach is told that it was none.</summary>
    private void Closed(Clock clock)
    {
        if (!clock.Withdrawn || done.Contains(Withdrawn)) return;
        Notices.Withdraw(sweep, this, clock, done);
        done.Add(Withdrawn);
    }

    /// <summary>The row is left from writes that went past the plug-ins.</summary>
    private void Orphan()
    {
        if (Offset.Of<TimerState>(read.GetAttributeValue<OptionSetValue>(T.Timer.State)) is not (TimerState.Running or TimerState.Paused)) return;
        Row[T.Timer.State] = Offset.From(TimerState.Cancelled);
        Row[T.Timer.StoppedOn] = sweep.Now;
        Row[T.Timer.StoppedBy] = "The lead does not know this clock";
        Row[T.Timer.DueOn] = null;
        FindingLog.Record(
            sweep.On, T.FindingKind.Integrity, $"timer:{read.Id:N}", $"A running clock of {LeadName} is unknown to the lead; it was ended.", "Look who writes leads with plug-ins bypassed.", T.Lead.Table, LeadId);
    }

    private void Show()
    {
        var next = NextDue.Of(Book.Clocks, sweep.Now);
        var state = next.State is { } known ? Offset.From(known) : null;
        if (Of<OptionSetValue>(T.Lead.SlaState)?.Value != state?.Value) LeadRow = new Entity(T.Lead.Table, LeadId) { [T.Lead.SlaState] = state };
    }

    private TValue? Of<TValue>(string column) where TValue : class => read.GetAttributeValue<AliasedValue>($"{Lead}.{column}")?.Value as TValue;
}
