using Alignment.Domain.Kpi;
using Alignment.Domain.Rejection;
using Alignment.Domain.Tests.Kpi.Periods;

namespace Alignment.Domain.Tests.Kpi.Formulas;

/// <summary>Hand-offs made from a seed: recycled, sent back, overturned, merged, won twice over, untouched, historical and self-sourced ones.</summary>
internal sealed class SomeHistory
{
    private static readonly string[] sources = ["paid search", "referral", ""];
    private static readonly string[] codes = ["NO_RESPONSE", "FIT_SIZE", "DUPLICATE", "BAD_PHONE", "WRONG_TERRITORY", "DEFINITION_MISMATCH", "OTHER", "EXISTING_CUSTOMER"];

    private readonly Random random;

    internal SomeHistory(int seed)
    {
        random = new Random(seed);
        Passes = [.. Enumerable.Range(0, random.Next(0, 25)).SelectMany(Lead)];
    }

    internal static DateTime Now { get; } = Calendars.Instant(2018, 11, 15, 8);

    internal List<Pass> Passes { get; }

    private IEnumerable<Pass> Lead(int number)
    {
        var at = Calendars.Instant(2018, 1, 1).AddMinutes(random.Next(0, 400_000));
        var source = One(sources);
        var recycles = 0;
        for (var pass = 1; pass <= random.Next(1, 4) && at < Now; pass++)
        {
            var one = Decided(New("lead " + number, pass, at, source));
            if (one.Disposition == Disposition.Recycle) one = one with { RecycleNumber = ++recycles, RestsUntil = one.ReturnedOn!.Value.AddDays(60) };
            yield return one;
            if (one.ReturnedOn is not { } back) yield break;
            at = back.AddDays(random.Next(0, 80));
        }
    }

    private Pass New(string lead, int number, DateTime at, string source)
    {
        var touched = Later(at, 0.8, 60_000);
        return new Pass
        {
            Lead = lead,
            Number = number,
            HandedOffOn = at,
            Source = source,
            Campaign = random.Next(2) == 0 ? "Spring" : "",
            DecisionDueOn = at.AddDays(3),
            TouchedOn = touched,
            FollowUpMinutes = touched is { } first ? (long)(first - at).TotalMinutes / 3 : null,
            KeptPromise = random.Next(10) == 0 ? null : touched is not null && random.Next(2) == 0,
            Attempts = random.Next(0, 9),
            IsSelfSourced = random.Next(8) == 0,
            IsHistorical = random.Next(8) == 0,
            IsOverride = random.Next(5) == 0,
            Passed = random.Next(4) != 0,
            IsComplete = random.Next(3) != 0,
        };
    }

    private Pass Decided(Pass pass) => random.Next(9) switch
    {
        < 3 => Worked(pass with { AcceptedOn = After(pass), IsAutoAccepted = random.Next(4) == 0, Outcome = HandoffOutcome.Accepted }),
        < 7 => Returned(pass, RejectionPhase.BeforeAcceptance),
        7 => pass with { Outcome = HandoffOutcome.Merged },
        _ => pass,
    };

    private Pass Worked(Pass pass)
    {
        if (random.Next(4) == 0) return Returned(pass, RejectionPhase.AfterAcceptance);
        if (random.Next(3) == 0) return pass;
        var qualified = pass with { QualifiedOn = pass.AcceptedOn!.Value.AddDays(random.Next(0, 20)), Opportunities = random.Next(1, 4), Outcome = HandoffOutcome.Qualified };
        return random.Next(3) switch
        {
            0 => qualified with { WonOn = qualified.HandedOffOn.AddDays(random.Next(-2, 200)), WonAmount = random.Next(1, 5000), Outcome = HandoffOutcome.Won },
            1 => Returned(qualified with { Outcome = HandoffOutcome.Lost }, RejectionPhase.AfterLoss),
            _ => qualified,
        };
    }

    private Pass Returned(Pass pass, RejectionPhase phase)
    {
        var bySystem = phase == RejectionPhase.BeforeAcceptance && random.Next(8) == 0;
        var disposition = bySystem ? Disposition.Recycle : (Disposition)random.Next(0, 6);
        var status = (RejectionStatus)random.Next(0, 6);
        var back = After(pass);
        return pass with
        {
            ReturnedOn = back,
            Phase = phase,
            Disposition = disposition,
            Status = status,
            Code = bySystem ? "SALES_NO_FOLLOW_UP" : One(codes),
            IsContradicting = random.Next(3) == 0,
            AnsweredOn = status == RejectionStatus.Unanswered ? null : back.AddMinutes(random.Next(0, 9000)),
            ContestDecidedOn = status is RejectionStatus.Upheld or RejectionStatus.Overturned ? back.AddDays(9) : null,
            Outcome = phase == RejectionPhase.AfterLoss ? pass.Outcome
                : bySystem ? HandoffOutcome.NotFollowedUp
                : Dispositions.IsReturn(disposition) ? HandoffOutcome.Returned : HandoffOutcome.Rejected,
        };
    }

    private DateTime After(Pass pass) => (pass.AcceptedOn ?? pass.TouchedOn ?? pass.HandedOffOn).AddMinutes(random.Next(1, 20_000));

    private DateTime? Later(DateTime at, double chance, int minutes) => random.NextDouble() < chance ? at.AddMinutes(random.Next(0, minutes)) : null;

    private T One<T>(T[] of) => of[random.Next(of.Length)];
}
