using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi.Recounting;

/// <summary>What one stored figure is about: a period, and one member of a dimension.</summary>
/// <param name="Start">UTC, included.</param>
/// <param name="End">UTC, not included.</param>
/// <param name="Dimension">A value of the choice.</param>
/// <param name="Key">Id or text of the member; empty for nobody or nothing.</param>
/// <param name="Horizon">Days; 0 for none.</param>
internal sealed record Cut(Ground Ground, DateTime Start, DateTime End, int Dimension, string Key, int Horizon)
{
    /// <summary>The same period, not cut.</summary>
    public Cut Whole => this with { Dimension = T.KpiDimension.Total, Key = "" };

    /// <summary>Hand-offs of the period.</summary>
    public List<Pass> Cohort => [.. Ground.Passes.Where(pass => pass.Counts && In(pass.HandedOff) && Mine(pass))];

    /// <summary>The same with history of which the end is known.</summary>
    public List<Pass> Converting => [.. Ground.Passes.Where(pass => pass.Converts && In(pass.HandedOff) && Mine(pass))];

    /// <summary>Hand-offs, whenever they were, to which something happened in the period.</summary>
    public List<Pass> On(string column) => [.. Ground.Passes.Where(pass => pass.Counts && In(pass.Row.When(column)) && Mine(pass))];

    public List<Entity> Closed => [.. Ground.Deals.Where(deal => deal.Option(T.Opportunity.StateCode) is 1 or 2 && In(deal.When(T.Opportunity.ActualCloseDate)) && MyDeal(deal))];

    public List<Entity> Won => Closed.FindAll(deal => deal.Option(T.Opportunity.StateCode) == 1);

    /// <summary>Clocks of a kind that were due in the period and are kept or broken by now.</summary>
    public List<Entity> Due(params int[] kinds) =>
    [
        .. Ground.Timers.Where(timer => kinds.Contains(timer.Option(T.Timer.Kind)!.Value) && In(timer.When(T.Timer.DueOn)) && (Kept(timer) || Broken(timer)) && MyTimer(timer)),
    ];

    /// <summary>Clocks of a kind that stopped in the period because what they timed was done, in time or not.</summary>
    public List<Entity> Stopped(int kind) =>
        [.. Ground.Timers.Where(timer => timer.Option(T.Timer.State) is T.TimerState.Met or T.TimerState.Breached).Where(timer => timer.Option(T.Timer.Kind) == kind && In(timer.When(T.Timer.StoppedOn)) && MyTimer(timer))];

    public static bool Kept(Entity timer) => timer.Option(T.Timer.State) == T.TimerState.Met;

    private bool Broken(Entity timer) =>
        timer.Option(T.Timer.State) == T.TimerState.Breached || (timer.Option(T.Timer.State) == T.TimerState.Running && timer.When(T.Timer.DueOn) < Ground.Now);

    public List<Entity> Spells =>
    [
        .. Ground.Events.Where(told => told.Contains(T.StageEvent.MinutesInStage) && In(told.When(T.StageEvent.EffectiveOn))
            && (Dimension == T.KpiDimension.Total || told.Option(T.StageEvent.FromStage)?.ToString(System.Globalization.CultureInfo.InvariantCulture) == Key)),
    ];

    public bool In(DateTime? at) => at >= Start && at < End;

    private bool Mine(Pass pass) => Dimension switch
    {
        T.KpiDimension.Owner => Is(pass.Row.Ref(T.Handoff.OwnerUser) ?? pass.Row.Ref(T.Handoff.OwnerTeam)),
        T.KpiDimension.Team => Is(pass.Row.Ref(T.Handoff.OwnerTeam) ?? Ground.EverybodysTeam),
        T.KpiDimension.Source => Is(pass.Row.GetAttributeValue<string>(T.Handoff.Source)),
        T.KpiDimension.Campaign => Is(pass.Row.Ref(T.Handoff.Campaign)),
        T.KpiDimension.DefinitionVersion => Is(pass.Row.Ref(T.Handoff.Definition)),
        T.KpiDimension.RejectionReason => Is(pass.Row.Ref(T.Handoff.RejectionReason)),
        T.KpiDimension.LandingPage => Is(pass.Row.GetAttributeValue<string>(T.Handoff.LandingPage)),
        T.KpiDimension.Seller => Is(pass.Row.Ref(T.Handoff.Seller)),
        _ => true,
    };

    private bool MyDeal(Entity deal) => Dimension == T.KpiDimension.Total || Is(deal.Ref(T.Opportunity.OwnerId));

    /// <summary>A broken promise is whose who had the lead when it was due.</summary>
    private bool MyTimer(Entity timer) => Dimension switch
    {
        T.KpiDimension.Owner => Is(Holder(timer)?.Id),
        T.KpiDimension.Team => Is(Holder(timer) is { LogicalName: T.Team.Table } team ? team.Id : Ground.EverybodysTeam),
        T.KpiDimension.SLAPolicy => Is(timer.Ref(T.Timer.Policy)),
        T.KpiDimension.Source => Is(Ground.Passes.FirstOrDefault(pass => pass.Row.Id == timer.Ref(T.Timer.Handoff))?.Row.GetAttributeValue<string>(T.Handoff.Source)),
        _ => true,
    };

    private static EntityReference? Holder(Entity timer)
    {
        foreach (var column in new[] { T.Timer.BreachUser, T.Timer.BreachTeam, T.Timer.OwnerUser, T.Timer.OwnerTeam })
            if (timer.GetAttributeValue<EntityReference>(column) is { } who) return who;
        return null;
    }

    private bool Is(Guid? id) => (id?.ToString("D") ?? "") == Key;

    private bool Is(string? text) => (text ?? "") == Key;
}
