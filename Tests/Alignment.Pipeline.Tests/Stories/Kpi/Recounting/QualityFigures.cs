using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi.Recounting;

/// <summary>Hand-off quality, counted one by one as the catalogue of KPIs words it.</summary>
internal static class QualityFigures
{
    public static readonly IReadOnlyDictionary<string, Func<Cut, Figure>> All = new Dictionary<string, Func<Cut, Figure>>
    {
        ["HANDOFFS"] = cut => Figure.Count(cut.Cohort.Count),
        ["MQL_SAL"] = cut => Of(cut.Cohort, pass => pass.Accepted),
        ["MQL_SAL_EVENT"] = cut => Figure.Share(cut.On(T.Handoff.AcceptedOn).Count, cut.Cohort.Count),
        ["MQL_SAL_DECIDED"] = cut => Of(cut.Cohort.FindAll(pass => pass.Decided), pass => pass.Accepted),
        // Two leads that became one were each handed off for a first time: both keep their number.
        ["MQL_SAL_LEAD"] = cut => Leads(cut, cut.Cohort.FindAll(pass => pass.Row.GetAttributeValue<int>(T.Handoff.Number) == 1), (_, pass) => pass.Accepted),
        ["AUTO_ACCEPTED"] = cut => Of(cut.Cohort.FindAll(pass => pass.Accepted), pass => pass.Row.Is(T.Handoff.AutoAccepted)),
        ["DECISION_RATE"] = cut => Of(cut.Cohort.FindAll(pass => WasDue(cut, pass)), pass => pass.Decided),
        ["RECYCLED"] = cut => Figure.Count(cut.On(T.Handoff.RejectedOn).Count(pass => pass.Rests)),
        ["RECYCLED_LEADS"] = cut => Figure.Count(First(cut, pass => pass.Rests, pass => pass.ReturnedOn).Count),
        ["RECYCLE_RATE"] = cut => Of(cut.Cohort.FindAll(pass => pass.Decided), pass => pass.TurnedDown && pass.Disposition == T.Disposition.Recycle),
        ["RECYCLE_RATE_LATER"] = cut => Of(cut.Cohort.FindAll(pass => pass.Decided), pass => pass.Refused && pass.Rests && !pass.BeforeAcceptance),
        ["RECYCLE_YIELD"] = cut => Leads(
            cut,
            First(cut, pass => pass.Rests, pass => pass.ReturnedOn).FindAll(pass => pass.Row.When(T.Handoff.RecycleOn) <= cut.Ground.Now),
            (first, pass) => pass.Accepted && pass.HandedOff >= first.ReturnedOn),
        ["REJECTION_RATE"] = cut => Of(cut.Cohort.FindAll(pass => pass.Decided), pass => pass.Rejected),
        ["SENT_BACK_RATE"] = cut => Of(cut.Cohort.FindAll(pass => pass.Decided), pass => pass.SentBack),
        ["REJECTION_BY_REASON"] = cut => Figure.Share(cut.Cohort.Count(pass => pass.Rejected), cut.Whole.Cohort.Count),
        ["REJECTION_MIX"] = cut => Figure.Share(cut.On(T.Handoff.RejectedOn).Count(pass => pass.Rejected), cut.Whole.On(T.Handoff.RejectedOn).Count(pass => pass.Rejected)),
        ["SENT_BACK_MIX"] = cut => Figure.Share(cut.On(T.Handoff.RejectedOn).Count(pass => pass.SentBack), cut.Whole.On(T.Handoff.RejectedOn).Count(pass => pass.SentBack)),
        ["OTHER_SHARE"] = cut => Of(cut.On(T.Handoff.RejectedOn).FindAll(pass => pass.Rejected), pass => pass.Code == "OTHER"),
        ["NO_REASON"] = cut => Figure.Count(cut.On(T.Handoff.RejectedOn).Count(pass => !pass.Row.Contains(T.Handoff.RejectionReason))),
        ["CONTRADICTION"] = cut => Of(cut.Cohort.FindAll(pass => pass.Passed), pass => pass.Refused && !pass.Overturned && pass.Row.Is(T.Handoff.Contradicts)),
        ["DECISION_TIME"] = cut => Figure.Spread(cut.On(T.Handoff.RejectedOn).Where(pass => pass.Refused && pass.BeforeAcceptance).Select(pass => Minutes(pass, T.Handoff.DecisionMinutes)), 50),
        ["ANSWER_TIME"] = cut => Figure.Spread(cut.Stopped(T.TimerKind.MarketingAnswer).Select(timer => (decimal)OfficeHours.Between(timer.When(T.Timer.StartedOn)!.Value, timer.When(T.Timer.StoppedOn)!.Value)), 50),
        ["OVERTURNED"] = cut => Of(cut.On(T.Handoff.DecidedOn), pass => pass.Overturned),
        ["PRECISION"] = cut => Of(cut.Cohort.FindAll(pass => pass.Passed && (pass.Accepted || (pass.Rejected && pass.Disposition != T.Disposition.Duplicate))), pass => pass.Accepted),
        ["RECALL"] = cut => Of(cut.Cohort.FindAll(pass => pass.Accepted), pass => pass.Passed),
        ["OVERRIDE_SHARE"] = cut => Of(cut.Cohort, pass => pass.Row.Is(T.Handoff.Override)),
        ["OVERRIDE_SAL"] = cut => Of(cut.Cohort.FindAll(pass => pass.Row.Is(T.Handoff.Override)), pass => pass.Accepted),
        ["COMPLETENESS"] = cut => Of(cut.Cohort, pass => pass.Row.Is(T.Handoff.Complete)),
        ["DUPLICATES"] = cut => Of(cut.Cohort, pass => pass.Refused && !pass.Overturned && pass.Code is "DUPLICATE" or "EXISTING_CUSTOMER"),
    };

    public static Figure Of(List<Pass> whole, Func<Pass, bool> part) => Figure.Share(whole.Count(part), whole.Count);

    public static decimal Minutes(Pass pass, string column) => pass.Row.GetAttributeValue<int>(column);

    /// <summary>The first pass of each lead that fits, where that was in the period.</summary>
    private static List<Pass> First(Cut cut, Func<Pass, bool> fits, Func<Pass, DateTime?> at) =>
        [.. cut.Ground.Passes.Where(pass => pass.Counts && fits(pass)).GroupBy(pass => pass.Lead).Select(of => of.MinBy(at)!).Where(pass => cut.In(at(pass)))];

    private static Figure Leads(Cut cut, List<Pass> firsts, Func<Pass, Pass, bool> any) =>
        Figure.Share(firsts.Count(first => cut.Ground.Passes.Any(pass => pass.Counts && pass.Lead == first.Lead && any(first, pass))), firsts.Count);

    private static bool WasDue(Cut cut, Pass pass) => pass.Outcome != T.Outcome.Merged && cut.Ground.Timers.Any(timer =>
        timer.Ref(T.Timer.Handoff) == pass.Row.Id && timer.Option(T.Timer.Kind) == T.TimerKind.Decision && timer.When(T.Timer.DueOn) < cut.Ground.Now);
}
