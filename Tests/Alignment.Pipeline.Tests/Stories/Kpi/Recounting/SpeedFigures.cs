using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi.Recounting;

/// <summary>Speed and discipline, counted one by one.</summary>
internal static class SpeedFigures
{
    private const int DayInMinutes = 1440;
    private static readonly int[] Sales = [T.TimerKind.FirstFollowUp, T.TimerKind.Decision, T.TimerKind.Work];

    public static readonly IReadOnlyDictionary<string, Func<Cut, Figure>> All = new Dictionary<string, Func<Cut, Figure>>
    {
        ["FOLLOWUP_MEDIAN"] = cut => FollowUp(cut, T.Handoff.FollowUpMinutes, 50),
        ["FOLLOWUP_P90"] = cut => FollowUp(cut, T.Handoff.FollowUpMinutes, 90),
        ["FOLLOWUP_WALL_MEDIAN"] = cut => FollowUp(cut, T.Handoff.FollowUpWallMinutes, 50),
        ["FOLLOWUP_MEAN"] = cut => cut.Cohort.FindAll(pass => pass.Touched) is { Count: > 0 } touched
            ? new(null, null, touched.Average(pass => QualityFigures.Minutes(pass, T.Handoff.FollowUpMinutes)))
            : new(null, null, null),
        ["FOLLOWUP_CENSORED"] = cut => new(null, null, Survival.HalfOf([.. cut.Cohort.Select(pass => Waited(cut, pass))])),
        ["NEVER_FOLLOWED_UP"] = cut => QualityFigures.Of(Old(cut), pass => !pass.Touched || QualityFigures.Minutes(pass, T.Handoff.FollowUpWallMinutes) > cut.Horizon * DayInMinutes),
        ["REJECTED_UNTOUCHED"] = cut => QualityFigures.Of(Old(cut), pass => pass.Refused && !pass.Touched),
        ["SLA_FOLLOWUP"] = cut => Attained(cut, T.TimerKind.FirstFollowUp),
        ["SLA_DECISION"] = cut => Attained(cut, T.TimerKind.Decision),
        ["SLA_WORK"] = cut => Attained(cut, T.TimerKind.Work),
        ["SLA_ANSWER"] = cut => Attained(cut, T.TimerKind.MarketingAnswer),
        ["TWO_WAY"] = cut => new(null, null, Lower(Attained(cut, Sales).Value, Attained(cut, T.TimerKind.MarketingAnswer).Value)),
        ["TOUCHES"] = cut => Figure.Spread(cut.Cohort.Where(pass => pass.Row.Contains(T.Handoff.ClosedOn)).Select(pass => QualityFigures.Minutes(pass, T.Handoff.Attempts)), 50),
        ["GIVING_UP"] = cut => QualityFigures.Of(cut.On(T.Handoff.RejectedOn).FindAll(pass => pass.Code == "NO_RESPONSE"), pass => QualityFigures.Minutes(pass, T.Handoff.Attempts) >= 6),
        ["ASSIGNMENT"] = cut => Figure.Spread(cut.Stopped(T.TimerKind.Assignment).Select(timer => (decimal)Math.Floor((timer.When(T.Timer.StoppedOn)!.Value - timer.When(T.Timer.StartedOn)!.Value).TotalMinutes)), 50),
        ["STAGE_DAYS"] = cut => Days(Figure.Spread(cut.Spells.Select(told => (decimal)told.GetAttributeValue<int>(T.StageEvent.MinutesInStage)).Where(minutes => minutes >= 0), 50)),
        ["STAGE_INTEGRITY"] = _ => new(0, null, null),
    };

    public static Figure Days(Figure minutes) => minutes with { Value = minutes.Value / DayInMinutes };

    private static Figure FollowUp(Cut cut, string column, decimal percent) =>
        Figure.Spread(cut.Cohort.Where(pass => pass.Touched).Select(pass => QualityFigures.Minutes(pass, column)), percent, cut.Cohort.Count);

    private static List<Pass> Old(Cut cut) => cut.Cohort.FindAll(pass => pass.HandedOff.AddDays(cut.Horizon) <= cut.Ground.Now);

    private static Figure Attained(Cut cut, params int[] kinds) => Figure.Share(cut.Due(kinds).Count(Cut.Kept), cut.Due(kinds).Count);

    private static decimal? Lower(decimal? one, decimal? other) => one is null ? other : other is null ? one : Math.Min(one.Value, other.Value);

    /// <summary>Minutes until the follow-up; without one until the return or the horizon, and whole days while it still waits.</summary>
    private static (decimal Minutes, bool Touched) Waited(Cut cut, Pass pass)
    {
        var limit = cut.Horizon > 0 ? cut.Horizon * DayInMinutes : decimal.MaxValue;
        if (pass.Touched && QualityFigures.Minutes(pass, T.Handoff.FollowUpWallMinutes) is var took && took <= limit) return (took, true);
        if (pass.Touched) return (limit, false);
        var waited = !pass.Accepted && pass.Refused ? QualityFigures.Minutes(pass, T.Handoff.DecisionWallMinutes) : (cut.Ground.Now.Date - pass.HandedOff.Date).Days * DayInMinutes;
        return (Math.Min(limit, waited), false);
    }
}
