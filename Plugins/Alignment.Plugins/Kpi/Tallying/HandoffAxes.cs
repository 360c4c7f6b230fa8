using System.Xml.Linq;
using Alignment.Domain.Kpi;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>Which hand-offs an axis holds, and which of their instants puts them into a period.</summary>
internal static class HandoffAxes
{
    private const int MinutesADay = 24 * 60;
    private const string NobodyAnswered = "NO_RESPONSE";
    private const string OtherPass = "later";

    public static string Time(HandoffAxis axis) => axis switch
    {
        HandoffAxis.Accepted => T.Handoff.AcceptedOn,
        HandoffAxis.Returned or HandoffAxis.RecycledFirstTime or HandoffAxis.FirstRecycle or HandoffAxis.FirstRecycleAccepted or HandoffAxis.GaveUp or HandoffAxis.GaveUpAfterEnough => T.Handoff.RejectedOn,
        HandoffAxis.Answered => T.Handoff.AnsweredOn,
        HandoffAxis.DecidedContest => T.Handoff.DecidedOn,
        HandoffAxis.Qualified => T.Handoff.SqlOn,
        HandoffAxis.Won => T.Handoff.WonOn,
        _ => T.Handoff.HandedOffOn,
    };

    /// <summary>The axis whose tallies tell apart which of them belong to this one: it needs no query of its own.</summary>
    public static HandoffAxis? PartOf(HandoffAxis axis) => axis switch
    {
        HandoffAxis.FirstHandOff => HandoffAxis.HandedOff,
        HandoffAxis.GaveUp or HandoffAxis.RecycledFirstTime => HandoffAxis.Returned,
        _ => null,
    };

    public static Func<HandoffTally, bool> Part(HandoffAxis axis) => axis switch
    {
        HandoffAxis.FirstHandOff => tally => tally.IsFirstPass,
        HandoffAxis.GaveUp => tally => tally.RejectionCode == NobodyAnswered,
        HandoffAxis.RecycledFirstTime => tally => tally.IsFirstRecycle,
        _ => throw new ArgumentOutOfRangeException(nameof(axis), axis, null),
    };

    /// <summary>Nothing after this instant belongs to the axis yet.</summary>
    public static DateTime Latest(HandoffAxis axis, KpiTerms terms, DateTime asOf) => IsAged(axis) ? asOf.AddDays(-terms.HorizonDays) : asOf;

    /// <summary>Some are chosen by what the organisation set for one KPI: they are not the same for the next one.</summary>
    public static string Choice(HandoffAxis axis, KpiTerms terms) => axis switch
    {
        HandoffAxis.HandedOffOutliers => FormattableString.Invariant($"{axis} {terms.OutlierAbove}"),
        HandoffAxis.GaveUpAfterEnough => FormattableString.Invariant($"{axis} {terms.MinimumAttempts}"),
        _ => IsAged(axis) ? FormattableString.Invariant($"{axis} {terms.HorizonDays}") : axis.ToString(),
    };

    public static void Narrow(TallyQuery query, HandoffAxis axis, KpiTerms terms, DateTime asOf)
    {
        switch (axis)
        {
            case HandoffAxis.AgedUntouched:
                query.WhereAny(
                    TallyQuery.Condition(T.Handoff.FirstTouchOn, "null"),
                    TallyQuery.Condition(T.Handoff.FollowUpWallMinutes, "gt", terms.HorizonDays * MinutesADay));
                break;
            case HandoffAxis.FollowedUpInTime:
                Clock(query, T.TimerKind.FirstFollowUp, TallyQuery.Condition(T.Timer.State, "eq", T.TimerState.Met));
                break;
            case HandoffAxis.FollowedUpWithinADay:
                Broken(query, asOf).Where(T.Handoff.FollowUpWallMinutes, "le", MinutesADay);
                break;
            case HandoffAxis.FollowedUpLater:
                Broken(query, asOf).Where(T.Handoff.FollowUpWallMinutes, "gt", MinutesADay);
                break;
            case HandoffAxis.NotFollowedUp:
                Broken(query, asOf).Where(T.Handoff.FirstTouchOn, "null");
                break;
            case HandoffAxis.DecisionDue:
                Clock(
                    query, T.TimerKind.Decision,
                    TallyQuery.Condition(T.Timer.State, "ne", T.TimerState.Cancelled), TallyQuery.Condition(T.Timer.DueOn, "lt", asOf));
                break;
            case HandoffAxis.FirstHandOff:
                query.Where(T.Handoff.Number, "eq", 1);
                break;
            case HandoffAxis.FirstHandOffAccepted:
                query.Where(T.Handoff.Number, "eq", 1);
                AnyPass(query, TallyQuery.Condition(T.Handoff.AcceptedOn, "le", asOf));
                break;
            case HandoffAxis.RecycledFirstTime:
                query.Where(T.Handoff.RecycleNumber, "eq", 1);
                break;
            case HandoffAxis.FirstRecycle:
                query.Where(T.Handoff.RecycleNumber, "eq", 1).Where(T.Handoff.RecycleOn, "le", asOf);
                break;
            case HandoffAxis.FirstRecycleAccepted:
                query.Where(T.Handoff.RecycleNumber, "eq", 1).Where(T.Handoff.RecycleOn, "le", asOf);
                AnyPass(query, TallyQuery.Condition(T.Handoff.AfterRecycle, "eq", 1), TallyQuery.Condition(T.Handoff.AcceptedOn, "le", asOf));
                break;
            case HandoffAxis.GaveUp:
                query.Where(T.Handoff.RejectionCode, "eq", NobodyAnswered);
                break;
            case HandoffAxis.GaveUpAfterEnough:
                query.Where(T.Handoff.RejectionCode, "eq", NobodyAnswered).Where(T.Handoff.Attempts, "ge", terms.MinimumAttempts);
                break;
            case HandoffAxis.OfCampaign:
                query.Where(T.Handoff.Campaign, "not-null");
                break;
            case HandoffAxis.HandedOffOutliers:
                query.Where(T.Handoff.WonAmount, "gt", terms.OutlierAbove);
                break;
        }
    }

    private static bool IsAged(HandoffAxis axis) => axis is HandoffAxis.Aged or HandoffAxis.AgedUntouched
        or HandoffAxis.FollowedUpInTime or HandoffAxis.FollowedUpWithinADay or HandoffAxis.FollowedUpLater or HandoffAxis.NotFollowedUp;

    /// <summary>The promise was broken, whether the clock knows it yet or not.</summary>
    private static TallyQuery Broken(TallyQuery query, DateTime asOf) => Clock(
        query, T.TimerKind.FirstFollowUp,
        new XElement(
            "filter", new XAttribute("type", "or"),
            TallyQuery.Condition(T.Timer.State, "eq", T.TimerState.Breached),
            new XElement("filter", TallyQuery.Condition(T.Timer.State, "eq", T.TimerState.Running), TallyQuery.Condition(T.Timer.DueOn, "lt", asOf))));

    private static TallyQuery Clock(TallyQuery query, int kind, params XElement[] conditions)
    {
        query.Join(T.Timer.Table, T.Handoff.Id, T.Timer.Handoff, "clock", isOuter: false, new XElement("filter", TallyQuery.Condition(T.Timer.Kind, "eq", kind), conditions));
        return query.Distinct(T.Handoff.Id);
    }

    /// <summary>A lead is counted once, however many of its passes meet the conditions.</summary>
    private static void AnyPass(TallyQuery query, params XElement[] conditions)
    {
        query.Join(T.Handoff.Table, T.Handoff.Lead, T.Handoff.Lead, OtherPass, isOuter: false, new XElement("filter", conditions));
        query.Distinct(T.Handoff.Id);
    }
}
