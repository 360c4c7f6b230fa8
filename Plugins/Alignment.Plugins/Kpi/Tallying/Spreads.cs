using Alignment.Domain.Kpi;
using Alignment.Plugins.Lifecycle;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>How often each duration occurs: medians and percentiles are exact, and no row is read.</summary>
internal static class Spreads
{
    /// <summary>Before anything that is reported on.</summary>
    public static readonly DateTime Ever = new(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private const string Value = "v";
    private const string Year = "yy";
    private const string Month = "mm";
    private const string Day = "dd";

    /// <summary>One axis may take two queries.</summary>
    public static IEnumerable<TallyQuery> Ask(SpreadAxis axis, DateTime asOf, bool isPast)
    {
        switch (axis)
        {
            case SpreadAxis.FollowUp:
                yield return Happened(Mqls(T.Handoff.HandedOffOn).By(T.Handoff.FollowUpMinutes, Value).Where(T.Handoff.FollowUpMinutes, "not-null"), T.Handoff.FirstTouchOn, asOf, isPast);
                break;
            case SpreadAxis.FollowUpWall:
                yield return Happened(Mqls(T.Handoff.HandedOffOn).By(T.Handoff.FollowUpWallMinutes, Value).Where(T.Handoff.FollowUpWallMinutes, "not-null"), T.Handoff.FirstTouchOn, asOf, isPast);
                break;
            case SpreadAxis.UntouchedAge:
                // Who has only said yes still waits with the buyer.
                yield return Untouched(asOf, isPast).By(T.Handoff.DecisionWallMinutes, Value).Where(T.Handoff.DecisionWallMinutes, "not-null").Where(T.Handoff.AcceptedOn, "null");
                yield return ByDate(Untouched(asOf, isPast), T.Handoff.HandedOffOn)
                    .WhereAny(TallyQuery.Condition(T.Handoff.DecisionWallMinutes, "null"), TallyQuery.Condition(T.Handoff.AcceptedOn, "not-null"));
                break;
            case SpreadAxis.Decision:
                yield return Mqls(T.Handoff.RejectedOn).By(T.Handoff.DecisionMinutes, Value)
                    .Where(T.Handoff.DecisionMinutes, "not-null").Where(T.Handoff.RejectionPhase, "eq", T.RejectionPhase.BeforeAcceptance).Where(T.Handoff.Outcome, "ne", T.Outcome.NotFollowedUp);
                break;
            case SpreadAxis.Answer:
                yield return Stopped(T.TimerKind.MarketingAnswer, T.Timer.ElapsedMinutes);
                break;
            case SpreadAxis.Assignment:
                yield return Stopped(T.TimerKind.Assignment, T.Timer.WallMinutes);
                break;
            case SpreadAxis.DaysToWin:
                yield return Happened(
                    Handoffs(T.Handoff.HandedOffOn).By(T.Handoff.WonMinutes, Value).Where(T.Handoff.SelfSourced, "eq", 0).Where(T.Handoff.WonMinutes, "not-null"),
                    T.Handoff.WonOn, asOf, isPast);
                break;
            case SpreadAxis.Attempts:
                yield return Happened(Mqls(T.Handoff.HandedOffOn).By(T.Handoff.Attempts, Value), T.Handoff.ClosedOn, asOf, isPast);
                break;
            case SpreadAxis.StageSpell:
                yield return new TallyQuery(T.StageEvent.Table, T.StageEvent.Id, T.StageEvent.EffectiveOn, null).By(T.StageEvent.MinutesInStage, Value)
                    .Where(T.StageEvent.MinutesInStage, "not-null");
                break;
            case SpreadAxis.StageAge:
                yield return ByDate(new TallyQuery(T.Lead.Table, T.Lead.Id, T.Lead.CreatedOn, null), T.Lead.StageOn)
                    .Where(T.Lead.StageOn, "not-null").Where(T.Lead.StateCode, "eq", 0);
                break;
            case SpreadAxis.Cycle:
                yield return new TallyQuery(T.Opportunity.Table, T.Opportunity.Id, T.Opportunity.ActualCloseDate, null) { IsByDay = true }
                    .By(T.Opportunity.CycleMinutes, Value).Where(T.Opportunity.CycleMinutes, "not-null").Where(T.Opportunity.StateCode, "eq", Deal.Won);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(axis), axis, null);
        }
    }

    /// <summary>It is about how things stand, not about what happened in the period.</summary>
    public static bool IsSnapshot(SpreadAxis axis) => axis == SpreadAxis.StageAge;

    public static Cut Cut(SpreadAxis axis, KpiDimension by) => axis switch
    {
        SpreadAxis.Answer or SpreadAxis.Assignment => Tallying.Cut.OfTimers(by),
        SpreadAxis.StageSpell => Tallying.Cut.OfSpells(by),
        SpreadAxis.StageAge => Tallying.Cut.OfLeads(by),
        SpreadAxis.Cycle => Tallying.Cut.OfDeals(by),
        _ => Tallying.Cut.OfHandoffs(by),
    };

    /// <summary>A value, or how long it has been since a date: for that the day is near enough.</summary>
    public static KeyValuePair<long, long> Of(TallyRow row, DateTime asOf)
    {
        if (!row.Has(Year)) return new KeyValuePair<long, long>(row.Number(Value), row.Count);
        var since = row.Moment(Year)?.Date ?? new DateTime((int)row.Number(Year), (int)row.Number(Month), (int)row.Number(Day), 0, 0, 0, DateTimeKind.Utc);
        return new KeyValuePair<long, long>((long)Math.Max(0, (asOf.Date - since).TotalMinutes), row.Count);
    }

    private static TallyQuery Handoffs(string time) => new(T.Handoff.Table, T.Handoff.Id, time, null);

    private static TallyQuery Mqls(string time) => Handoffs(time).Where(T.Handoff.Historical, "eq", 0).Where(T.Handoff.SelfSourced, "eq", 0);

    private static TallyQuery Happened(TallyQuery query, string column, DateTime asOf, bool isPast) =>
        isPast ? query.Where(column, "lt", asOf) : query.Where(column, "not-null");

    private static TallyQuery Untouched(DateTime asOf, bool isPast)
    {
        var query = Mqls(T.Handoff.HandedOffOn);
        return isPast
            ? query.WhereAny(TallyQuery.Condition(T.Handoff.FirstTouchOn, "null"), TallyQuery.Condition(T.Handoff.FirstTouchOn, "ge", asOf))
            : query.Where(T.Handoff.FirstTouchOn, "null");
    }

    private static TallyQuery Stopped(int kind, string column) => new TallyQuery(T.Timer.Table, T.Timer.Id, T.Timer.StoppedOn, null).By(column, Value)
        .Where(T.Timer.Kind, "eq", kind).Where(column, "not-null").Where(T.Timer.Historical, "eq", 0)
        .WhereAny(TallyQuery.Condition(T.Timer.State, "eq", T.TimerState.Met), TallyQuery.Condition(T.Timer.State, "eq", T.TimerState.Breached));

    private static TallyQuery ByDate(TallyQuery query, string column) => query.ByPart(column, Year, "year").ByPart(column, Month, "month").ByPart(column, Day, "day");
}
