using Alignment.Domain.Kpi;
using Alignment.Domain.Rejection;

namespace Alignment.Domain.Tests.Kpi.Formulas;

/// <summary>Counts a history of hand-offs for one period, as the server would.</summary>
internal sealed class PassFacts(IReadOnlyList<Pass> history, Period period, DateTime now, KpiTerms terms, Func<Pass, bool>? cut = null) : IPeriodFacts
{
    private readonly ILookup<string, Pass> accepted = history.Where(pass => pass.AcceptedOn is not null).ToLookup(pass => pass.Lead);

    public long NewAccounts => 0;

    public long Accounts => 0;

    public SnapshotTally Snapshot { get; } = new();

    public decimal? CampaignCost { get; init; }

    public decimal? Quota => null;

    public IPeriodFacts Whole => new PassFacts(history, period, now, terms);

    public IReadOnlyList<HandoffTally> Handoffs(HandoffAxis axis) =>
        [.. Rows(axis).GroupBy(pass => pass.Likeness()).Select(alike => alike.First().Tally(alike.Count(), [.. alike]))];

    public Histogram Spread(SpreadAxis axis) => Histogram.OfValues(axis switch
    {
        SpreadAxis.FollowUp => Ours.Where(pass => pass.FollowUpMinutes is not null).Select(pass => pass.FollowUpMinutes!.Value),
        SpreadAxis.FollowUpWall => Ours.Where(pass => pass.TouchedOn is not null).Select(pass => Minutes(pass.HandedOffOn, pass.TouchedOn)),
        SpreadAxis.UntouchedAge => Ours.Where(pass => pass.TouchedOn is null).Select(pass => Minutes(pass.HandedOffOn, pass.ReturnedOn ?? now)),
        SpreadAxis.DaysToWin => Cohort.Where(pass => pass is { WonOn: not null, IsSelfSourced: false }).Select(pass => Minutes(pass.HandedOffOn, pass.WonOn)),
        SpreadAxis.Decision => Rows(HandoffAxis.Returned)
            .Where(pass => pass.IsOurs && pass.Phase == RejectionPhase.BeforeAcceptance && pass.Outcome != HandoffOutcome.NotFollowedUp)
            .Select(pass => Minutes(pass.HandedOffOn, pass.ReturnedOn)),
        SpreadAxis.Answer => Rows(HandoffAxis.Answered).Where(pass => pass.IsOurs).Select(pass => Minutes(pass.ReturnedOn!.Value, pass.AnsweredOn)),
        SpreadAxis.Attempts => Ours.Where(pass => pass.Outcome is not (HandoffOutcome.Pending or HandoffOutcome.Accepted)).Select(pass => (long)pass.Attempts),
        _ => [],
    });

    public IReadOnlyList<TimerTally> Timers(TimerAxis axis) => [];

    public IReadOnlyList<DealTally> Deals(DealAxis axis) => [];

    private IEnumerable<Pass> Cohort => Cut.Where(pass => period.Contains(pass.HandedOffOn));

    private IEnumerable<Pass> Ours => Cohort.Where(pass => pass.IsOurs);

    private IEnumerable<Pass> Cut => cut is null ? history : history.Where(cut);

    private IEnumerable<Pass> Aged => Cohort.Where(pass => pass.HandedOffOn.AddDays(terms.HorizonDays) <= now);

    private IEnumerable<Pass> Rested => Rows(HandoffAxis.RecycledFirstTime).Where(pass => pass.RestsUntil <= now);

    private IEnumerable<Pass> Rows(HandoffAxis axis) => axis switch
    {
        HandoffAxis.HandedOff => Cohort,
        HandoffAxis.Accepted => When(pass => pass.AcceptedOn),
        HandoffAxis.Returned => When(pass => pass.ReturnedOn),
        HandoffAxis.Answered => When(pass => pass.AnsweredOn),
        HandoffAxis.DecidedContest => When(pass => pass.ContestDecidedOn),
        HandoffAxis.Qualified => When(pass => pass.QualifiedOn),
        HandoffAxis.Won => When(pass => pass.WonOn),
        HandoffAxis.Aged => Aged,
        HandoffAxis.AgedUntouched => Aged.Where(pass => !(pass.TouchedOn <= pass.HandedOffOn.AddDays(terms.HorizonDays))),
        HandoffAxis.DecisionDue => Cohort.Where(pass => pass.DecisionDueOn < now),
        HandoffAxis.FirstHandOff => Cohort.Where(pass => pass.Number == 1),
        HandoffAxis.FirstHandOffAccepted => Cohort.Where(pass => pass.Number == 1 && accepted.Contains(pass.Lead)),
        HandoffAxis.RecycledFirstTime => When(pass => pass.RecycleNumber == 1 ? pass.ReturnedOn : null),
        HandoffAxis.FirstRecycle => Rested,
        HandoffAxis.FirstRecycleAccepted => Rested.Where(pass => accepted[pass.Lead].Any(later => later.Number > pass.Number)),
        HandoffAxis.GaveUp => When(pass => pass.Code == "NO_RESPONSE" ? pass.ReturnedOn : null),
        HandoffAxis.GaveUpAfterEnough => When(pass => pass.Code == "NO_RESPONSE" && pass.Attempts >= terms.MinimumAttempts ? pass.ReturnedOn : null),
        HandoffAxis.HandedOffOutliers => Cohort.Where(pass => pass.WonAmount > terms.OutlierAbove),
        HandoffAxis.OfCampaign => Cohort.Where(pass => pass.Campaign.Length > 0),
        HandoffAxis.FollowedUpInTime => Aged.Where(pass => pass.KeptPromise == true),
        HandoffAxis.FollowedUpWithinADay => Aged.Where(pass => pass.KeptPromise == false && pass.TouchedOn <= pass.HandedOffOn.AddDays(1)),
        HandoffAxis.FollowedUpLater => Aged.Where(pass => pass.KeptPromise == false && pass.TouchedOn > pass.HandedOffOn.AddDays(1)),
        _ => Aged.Where(pass => pass.KeptPromise == false && pass.TouchedOn is null),
    };

    private IEnumerable<Pass> When(Func<Pass, DateTime?> instant) => Cut.Where(pass => instant(pass) is { } at && period.Contains(at));

    private static long Minutes(DateTime from, DateTime? to) => (long)Math.Floor((to!.Value - from).TotalMinutes);
}
