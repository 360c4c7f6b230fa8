using Alignment.Domain.Kpi;
using Alignment.Domain.Rejection;
using Alignment.Domain.Tests.Kpi.Periods;
using Alignment.Domain.Tests.Qualification.Laws;

namespace Alignment.Domain.Tests.Kpi.Formulas;

/// <summary>Each formula against a count of the rows themselves, for random histories.</summary>
public sealed class Every_figure_is_what_counting_by_hand_gives
{
    private static readonly KpiTerms terms = new() { HorizonDays = 30 };
    private static readonly string[] badDispositions = ["Recycle", "Disqualify"];

    public static TheoryData<string> Codes => [.. byHand.Keys];

    private static readonly Dictionary<string, Func<Rows, Fraction>> byHand = new()
    {
        ["HANDOFFS"] = rows => new(rows.Ours.Count(), null),
        ["MQL_SAL"] = rows => Of(rows.Ours, pass => pass.AcceptedOn is not null),
        ["MQL_SAL_EVENT"] = rows => new(rows.On(pass => pass.AcceptedOn).Count(pass => pass.IsOurs), rows.Ours.Count()),
        ["MQL_SAL_DECIDED"] = rows => Of(rows.Ours.Where(Decided), pass => pass.AcceptedOn is not null),
        ["MQL_SAL_LEAD"] = rows => Of(rows.Ours.Where(pass => pass.Number == 1), pass => rows.All.Exists(other => other.Lead == pass.Lead && other.AcceptedOn is not null)),
        ["AUTO_ACCEPTED"] = rows => Of(rows.Ours.Where(pass => pass.AcceptedOn is not null), pass => pass.IsAutoAccepted),
        ["DECISION_RATE"] = rows => Of(rows.Ours.Where(pass => pass.DecisionDueOn < SomeHistory.Now && pass.Outcome != HandoffOutcome.Merged), Decided),
        ["RECYCLED"] = rows => new(rows.On(pass => pass.ReturnedOn).Count(pass => pass.IsOurs && Counts(pass) && pass.Disposition == Disposition.Recycle), null),
        ["RECYCLED_LEADS"] = rows => new(rows.On(pass => pass.ReturnedOn).Count(pass => pass.IsOurs && Counts(pass) && pass.RecycleNumber == 1), null),
        ["RECYCLE_RATE"] = rows => Of(rows.Ours.Where(Decided), pass => TurnedDown(pass) && pass.Disposition == Disposition.Recycle),
        ["RECYCLE_RATE_LATER"] = rows => Of(rows.Ours.Where(Decided), pass => Counts(pass) && pass.Disposition == Disposition.Recycle && pass.Phase is RejectionPhase.AfterAcceptance or RejectionPhase.AfterLoss),
        ["RECYCLE_YIELD"] = rows => Of(
            rows.On(pass => pass.ReturnedOn).Where(pass => pass.IsOurs && Counts(pass) && pass.RecycleNumber == 1 && pass.RestsUntil <= SomeHistory.Now),
            pass => rows.All.Exists(later => later.Lead == pass.Lead && later.Number > pass.Number && later.AcceptedOn is not null)),
        ["REJECTION_RATE"] = rows => Of(rows.Ours.Where(Decided), Rejected),
        ["SENT_BACK_RATE"] = rows => Of(rows.Ours.Where(Decided), pass => TurnedDown(pass) && !Rejected(pass)),
        ["OTHER_SHARE"] = rows => Of(rows.On(pass => pass.ReturnedOn).Where(pass => pass.IsOurs && Rejected(pass)), pass => pass.Code == "OTHER"),
        ["NO_REASON"] = _ => new(0, null),
        ["CONTRADICTION"] = rows => Of(rows.Ours.Where(pass => pass.Passed), pass => BySales(pass) && Counts(pass) && pass.IsContradicting),
        ["OVERTURNED"] = rows => Of(rows.On(pass => pass.ContestDecidedOn).Where(pass => pass.IsOurs), pass => pass.Status == RejectionStatus.Overturned),
        ["PRECISION"] = rows => Of(
            rows.Ours.Where(pass => pass.Passed && (pass.AcceptedOn is not null || (TurnedDown(pass) && badDispositions.Contains(pass.Disposition.ToString())))),
            pass => pass.AcceptedOn is not null),
        ["RECALL"] = rows => Of(rows.Ours.Where(pass => pass.AcceptedOn is not null), pass => pass.Passed),
        ["OVERRIDE_SHARE"] = rows => Of(rows.Ours, pass => pass.IsOverride),
        ["OVERRIDE_SAL"] = rows => Of(rows.Ours.Where(pass => pass.IsOverride), pass => pass.AcceptedOn is not null),
        ["FOLLOWUP_MEDIAN"] = rows => Of(rows.Ours, pass => pass.TouchedOn is not null),
        ["NEVER_FOLLOWED_UP"] = rows => Of(rows.Ours.Where(Old), Untouched),
        ["REJECTED_UNTOUCHED"] = rows => Of(rows.Ours.Where(Old), pass => Untouched(pass) && BySales(pass)),
        ["GIVING_UP"] = rows => Of(rows.On(pass => pass.ReturnedOn).Where(pass => pass.IsOurs && pass.Code == "NO_RESPONSE"), pass => pass.Attempts >= 6),
        ["MQL_OPP"] = rows => Of(rows.Convertible, pass => pass.QualifiedOn is not null),
        ["OPPORTUNITIES_PER_MQL"] = rows => new(rows.Convertible.Sum(pass => pass.Opportunities), rows.Convertible.Count()),
        ["MQL_WON"] = rows => Of(rows.Convertible, pass => pass.WonOn is not null),
        ["MQL_WON_EVENT"] = rows => new(rows.On(pass => pass.WonOn).Count(pass => !pass.IsSelfSourced), rows.Convertible.Count()),
        ["MQL_WON_30"] = rows => Of(rows.Convertible, pass => pass.WonOn <= pass.HandedOffOn.AddDays(30)),
        ["MQL_WON_180"] = rows => Of(rows.Convertible, pass => pass.WonOn <= pass.HandedOffOn.AddDays(180)),
        ["DAYS_TO_WIN"] = rows => Of(rows.Convertible.Where(pass => pass.WonOn is not null), pass => pass.WonOn >= pass.HandedOffOn),
        ["MQL_REVENUE"] = rows => new(rows.Convertible.Sum(pass => pass.WonAmount), rows.Convertible.Count()),
        ["SAL_SQL"] = rows => Of(rows.Convertible.Where(pass => pass.AcceptedOn is not null), pass => pass.QualifiedOn is not null),
        ["SQL_WON"] = rows => Of(rows.Convertible.Where(pass => pass.QualifiedOn is not null), pass => pass.WonOn is not null),
        ["COMPLETENESS"] = rows => Of(rows.Ours, pass => pass.IsComplete),
        ["DUPLICATES"] = rows => Of(rows.Ours, pass => BySales(pass) && Counts(pass) && pass.Code is "DUPLICATE" or "EXISTING_CUSTOMER"),
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void The(string code) => Law.Holds(seed =>
    {
        var history = new SomeHistory(seed).Passes;
        var period = Calendars.Berlin.Of((PeriodKind)(seed % 5), Calendars.Instant(2018, 1, 1).AddDays(seed % 320));
        var count = ((CountedFormula)KpiFormulas.Find(code)!).Count(new PassFacts(history, period, SomeHistory.Now, terms), terms);
        var expected = byHand[code](new Rows(history, period));
        return count.Numerator == expected.Some && count.Denominator == expected.All;
    });

    private static Fraction Of(IEnumerable<Pass> all, Func<Pass, bool> some) => new(all.Count(some), all.Count());

    private static bool BySales(Pass pass) => pass.ReturnedOn is not null && pass.Outcome != HandoffOutcome.NotFollowedUp;

    private static bool Decided(Pass pass) => pass.AcceptedOn is not null || BySales(pass);

    private static bool Counts(Pass pass) => pass.ReturnedOn is not null && pass.Status != RejectionStatus.Overturned;

    private static bool TurnedDown(Pass pass) => BySales(pass) && Counts(pass) && pass.Phase == RejectionPhase.BeforeAcceptance;

    private static bool Rejected(Pass pass) => TurnedDown(pass) && pass.Disposition is Disposition.Recycle or Disposition.Disqualify or Disposition.Duplicate;

    private static bool Old(Pass pass) => pass.HandedOffOn <= SomeHistory.Now.AddDays(-30);

    private static bool Untouched(Pass pass) => pass.TouchedOn is null || pass.TouchedOn > pass.HandedOffOn.AddDays(30);

    private sealed record Fraction(decimal Some, decimal? All);

    private sealed record Rows(List<Pass> All, Period Period)
    {
        internal IEnumerable<Pass> Ours => On(pass => pass.HandedOffOn).Where(pass => pass is { IsSelfSourced: false, IsHistorical: false });

        internal IEnumerable<Pass> Convertible => On(pass => pass.HandedOffOn)
            .Where(pass => !pass.IsSelfSourced && (!pass.IsHistorical || pass.Outcome is not (HandoffOutcome.Pending or HandoffOutcome.Accepted)));

        internal IEnumerable<Pass> On(Func<Pass, DateTime?> instant) => All.Where(pass => instant(pass) >= Period.Start && instant(pass) < Period.End);
    }
}
