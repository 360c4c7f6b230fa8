using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Benchmarks.Kpi;

/// <summary>
/// One generated hand-off with everything that belongs to it: the lead, two clocks, about four events of its story, and now
/// and then an opportunity. The same number and seed make the same life.
/// </summary>
internal sealed class KpiLife
{
    private readonly Random random;
    private readonly KpiCast cast;
    private readonly DateTime now;
    private readonly EntityReference owner;
    private readonly KpiFate fate;

    public KpiLife(KpiCast cast, int number, int of, DateTime start, DateTime now)
    {
        (this.cast, this.now, Number) = (cast, now, number);
        random = new Random(HashCode.Combine(2026, number));
        owner = new EntityReference(T.SystemUser.Table, cast.Owners[random.Next(cast.Owners.Count)]);
        var handedOff = start + ((now - start) * ((number + random.NextDouble()) / of));
        fate = new KpiFate(random, handedOff.AddTicks(-(handedOff.Ticks % TimeSpan.TicksPerMinute)), now, cast.Reasons.Count);
        Lead = new EntityReference(T.Lead.Table, Id(1));
        Handoff = new EntityReference(T.Handoff.Table, Id(2));
    }

    public int Number { get; }

    public DateTime HandedOff => fate.HandedOff;

    public EntityReference Handoff { get; }

    private EntityReference Lead { get; }

    private EntityReference Opportunity => new(T.Opportunity.Table, Id(3));

    public Entity LeadRow() => Stamped(new Entity(T.Lead.Table, Lead.Id)
    {
        [T.Lead.LastName] = "Buyer",
        [T.Lead.OwnerId] = owner,
        [T.Lead.StateCode] = new OptionSetValue(fate.Qualified is null ? 0 : 1),
        [T.Lead.StatusCode] = new OptionSetValue(fate.Qualified is null ? 1 : 3),
        [T.Lead.Stage] = new OptionSetValue(fate.Stage),
        [T.Lead.CurrentHandoff] = Handoff,
        [T.Lead.HandedOffOn] = HandedOff,
        [T.Lead.HandoffCount] = 1,
        [T.Lead.EventCount] = fate.Events().Count(),
    }, HandedOff);

    public Entity HandoffRow()
    {
        var row = new Entity(T.Handoff.Table, Handoff.Id)
        {
            [T.Handoff.Name] = "Buyer #1",
            [T.Handoff.Lead] = Lead,
            [T.Handoff.Number] = 1,
            [T.Handoff.Key] = Handoff.Id.ToString("N"),
            [T.Handoff.HandedOffOn] = HandedOff,
            [T.Handoff.Source] = cast.Sources[Number % cast.Sources.Count].Label,
            [T.Handoff.OwnerUser] = owner,
            [T.Handoff.Campaign] = cast.Campaigns[random.Next(cast.Campaigns.Count)],
            [T.Handoff.Definition] = cast.Definitions[random.Next(cast.Definitions.Count)],
            [T.Handoff.Result] = new OptionSetValue(T.MqlResult.Pass),
            [T.Handoff.Outcome] = new OptionSetValue(fate.Outcome),
            [T.Handoff.Attempts] = fate.Touched is null ? 0 : random.Next(1, 8),
            [T.Handoff.Override] = random.Next(20) == 0,
            [T.Handoff.SelfSourced] = false,
            [T.Handoff.Historical] = false,
            [T.Handoff.AutoAccepted] = false,
            [T.Handoff.Uncovered] = false,
            [T.Handoff.Complete] = random.Next(10) > 0,
            [T.Handoff.Contradicts] = false,
            [T.Handoff.AfterRecycle] = false,
            [T.Handoff.OpportunityCount] = fate.Qualified is null ? 0 : 1,
            [T.Handoff.LandingPage] = $"page-{random.Next(40)}",
            [T.Handoff.StateCode] = new OptionSetValue(0),
            [T.Handoff.StatusCode] = new OptionSetValue(1),
        };
        Happened(row);
        return Stamped(row, fate.Last);
    }

    public IEnumerable<Entity> TimerRows()
    {
        yield return Timer(4, T.TimerKind.FirstFollowUp, HandedOff.AddHours(4), fate.Touched);
        yield return Timer(5, T.TimerKind.Decision, HandedOff.AddHours(24), fate.Accepted ?? fate.Rejected);
    }

    public IEnumerable<Entity> EventRows() => fate.Events().Select((told, place) =>
    {
        var row = new Entity(T.StageEvent.Table, Id(10 + place))
        {
            [T.StageEvent.Name] = "Moved",
            [T.StageEvent.Lead] = Lead,
            [T.StageEvent.Handoff] = Handoff,
            [T.StageEvent.Key] = $"{Lead.Id:N}:{place}",
            [T.StageEvent.Sequence] = place + 1,
            [T.StageEvent.Kind] = new OptionSetValue(told.Kind),
            [T.StageEvent.ToStage] = new OptionSetValue(told.To),
            [T.StageEvent.EffectiveOn] = told.At,
            [T.StageEvent.RecordedOn] = told.At,
            [T.StageEvent.StateCode] = new OptionSetValue(0),
            [T.StageEvent.StatusCode] = new OptionSetValue(1),
        };
        if (told.From is { } from) row[T.StageEvent.FromStage] = new OptionSetValue(from);
        if (told.Kind == T.EventKind.Moved) row[T.StageEvent.MinutesInStage] = told.Minutes;
        return Stamped(row, told.At);
    });

    public IEnumerable<Entity> OpportunityRows()
    {
        if (fate.Qualified is not { } qualified) yield break;
        var row = new Entity(T.Opportunity.Table, Opportunity.Id)
        {
            [T.Opportunity.Name] = "Deal",
            [T.Opportunity.OriginatingLeadId] = Lead,
            [T.Opportunity.Handoff] = Handoff,
            [T.Opportunity.OwnerId] = owner,
            [T.Opportunity.TransactionCurrencyId] = new EntityReference(T.TransactionCurrency.Table, cast.Currency),
            [T.Opportunity.ExchangeRate] = 1m,
            [T.Opportunity.StateCode] = new OptionSetValue(fate.Closed is null ? 0 : fate.IsWon ? 1 : 2),
            [T.Opportunity.StatusCode] = new OptionSetValue(fate.Closed is null ? 1 : fate.IsWon ? 3 : 4),
        };
        if (fate.Closed is { } closed)
        {
            row[T.Opportunity.ActualCloseDate] = closed.Date;
            row[T.Opportunity.CycleMinutes] = KpiFate.Minutes(qualified, closed);
            row[T.Opportunity.ClosedRate] = 1m;
            row[T.Opportunity.ClosedAmount] = fate.IsWon ? fate.Amount : 0m;
            row[T.Opportunity.ActualValue] = row[T.Opportunity.ActualValueBase] = new Money(fate.IsWon ? fate.Amount : 0m);
        }

        yield return Stamped(row, fate.Closed ?? qualified, qualified);
    }

    private void Happened(Entity row)
    {
        if (fate.Touched is { } touched)
        {
            row[T.Handoff.FirstTouchOn] = touched;
            row[T.Handoff.FollowUpMinutes] = row[T.Handoff.FollowUpWallMinutes] = KpiFate.Minutes(HandedOff, touched);
        }

        if (fate.Accepted is { } accepted) row[T.Handoff.AcceptedOn] = accepted;
        if (fate.Rejected is { } rejected)
        {
            row[T.Handoff.RejectedOn] = rejected;
            row[T.Handoff.RejectionReason] = cast.Reasons[fate.Reason].Row;
            row[T.Handoff.RejectionCode] = cast.Reasons[fate.Reason].Code;
            row[T.Handoff.Disposition] = cast.Reasons[fate.Reason].Disposition;
            row[T.Handoff.RejectionPhase] = new OptionSetValue(T.RejectionPhase.BeforeAcceptance);
            row[T.Handoff.RejectionStatus] = new OptionSetValue(T.RejectionStatus.Unanswered);
        }

        if ((fate.Accepted ?? fate.Rejected) is { } decided) row[T.Handoff.DecisionMinutes] = row[T.Handoff.DecisionWallMinutes] = KpiFate.Minutes(HandedOff, decided);
        if (fate.Qualified is { } qualified)
        {
            row[T.Handoff.SqlOn] = qualified;
            row[T.Handoff.SqlMinutes] = KpiFate.Minutes(HandedOff, qualified);
            row[T.Handoff.Opportunity] = Opportunity;
        }

        if (fate.Closed is not { } closed) return;
        row[T.Handoff.ClosedOn] = closed;
        row[fate.IsWon ? T.Handoff.WonOn : T.Handoff.LostOn] = closed;
        if (!fate.IsWon) return;
        row[T.Handoff.WonMinutes] = KpiFate.Minutes(HandedOff, closed);
        row[T.Handoff.WonAmount] = fate.Amount;
        row[T.Handoff.Seller] = owner;
    }

    private Entity Timer(int place, int kind, DateTime due, DateTime? stopped)
    {
        var isOver = stopped is not null || due < now;
        var row = new Entity(T.Timer.Table, Id(place))
        {
            [T.Timer.Name] = "Clock",
            [T.Timer.Key] = $"{Lead.Id:N}:{place}",
            [T.Timer.Kind] = new OptionSetValue(kind),
            [T.Timer.Lead] = Lead,
            [T.Timer.Handoff] = Handoff,
            [T.Timer.Policy] = cast.Policies[Number % cast.Policies.Count],
            [T.Timer.OwnerUser] = owner,
            [T.Timer.StartedOn] = HandedOff,
            [T.Timer.DueOn] = due,
            [T.Timer.TargetMinutes] = KpiFate.Minutes(HandedOff, due),
            [T.Timer.State] = new OptionSetValue(stopped <= due ? T.TimerState.Met : isOver ? T.TimerState.Breached : T.TimerState.Running),
            [T.Timer.StateCode] = new OptionSetValue(0),
            [T.Timer.StatusCode] = new OptionSetValue(1),
        };
        if (stopped is { } at)
        {
            row[T.Timer.StoppedOn] = at;
            row[T.Timer.ElapsedMinutes] = row[T.Timer.WallMinutes] = KpiFate.Minutes(HandedOff, at);
        }

        if (!(stopped <= due) && isOver) row[T.Timer.BreachUser] = owner;
        return Stamped(row, stopped ?? HandedOff);
    }

    private static Entity Stamped(Entity row, DateTime modified, DateTime? created = null)
    {
        row[T.Lead.CreatedOn] = created ?? modified;
        row[T.Lead.ModifiedOn] = modified;
        return row;
    }

    private Guid Id(int place) => new(Number, (short)place, 0x4b50, 0x80, 0, 0, 0, 0, 0, 0, 1);
}
