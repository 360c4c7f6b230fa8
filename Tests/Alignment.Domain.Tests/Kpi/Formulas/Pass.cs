using Alignment.Domain.Kpi;
using Alignment.Domain.Rejection;

namespace Alignment.Domain.Tests.Kpi.Formulas;

/// <summary>One hand-off as its row tells it. Instants are UTC; null has not happened.</summary>
internal sealed record Pass
{
    internal string Lead { get; init; } = "";

    internal int Number { get; init; } = 1;

    internal DateTime HandedOffOn { get; init; }

    internal DateTime? DecisionDueOn { get; init; }

    internal DateTime? TouchedOn { get; init; }

    internal DateTime? AcceptedOn { get; init; }

    internal DateTime? ReturnedOn { get; init; }

    internal DateTime? AnsweredOn { get; init; }

    internal DateTime? ContestDecidedOn { get; init; }

    internal DateTime? QualifiedOn { get; init; }

    internal DateTime? WonOn { get; init; }

    internal DateTime? RestsUntil { get; init; }

    internal Disposition? Disposition { get; init; }

    internal RejectionPhase? Phase { get; init; }

    internal RejectionStatus? Status { get; init; }

    internal string Code { get; init; } = "";

    internal HandoffOutcome Outcome { get; init; }

    internal decimal WonAmount { get; init; }

    internal int Attempts { get; init; }

    internal int Opportunities { get; init; }

    /// <summary>Business minutes until the first follow-up; null for none.</summary>
    internal long? FollowUpMinutes { get; init; }

    internal int RecycleNumber { get; init; }

    internal bool IsSelfSourced { get; init; }

    internal bool IsHistorical { get; init; }

    internal bool IsOverride { get; init; }

    internal bool IsAutoAccepted { get; init; }

    internal bool IsContradicting { get; init; }

    internal bool IsComplete { get; init; } = true;

    internal bool Passed { get; init; } = true;

    internal string Source { get; init; } = "";

    internal string Campaign { get; init; } = "";

    /// <summary>Whether its first follow-up was promised in time; null when nobody promised.</summary>
    internal bool? KeptPromise { get; init; }

    internal bool IsOurs => !IsSelfSourced && !IsHistorical;

    internal HandoffTally Tally(long count, IReadOnlyList<Pass> alike) => new()
    {
        Count = count,
        WonAmount = alike.Sum(pass => pass.WonAmount),
        Attempts = alike.Sum(pass => pass.Attempts),
        Opportunities = alike.Sum(pass => pass.Opportunities),
        IsAccepted = AcceptedOn is not null,
        IsReturned = ReturnedOn is not null,
        IsQualified = QualifiedOn is not null,
        IsWon = WonOn is not null,
        Outcome = Outcome,
        Disposition = Disposition,
        Phase = Phase,
        RejectionStatus = Status,
        RejectionCode = Code,
        IsOverride = IsOverride,
        IsAutoAccepted = IsAutoAccepted,
        IsSelfSourced = IsSelfSourced,
        IsHistorical = IsHistorical,
        IsContradicting = IsContradicting,
        IsComplete = IsComplete,
        Passed = Passed,
    };

    /// <summary>Alike in everything a formula asks about.</summary>
    internal object Likeness() => (
        TouchedOn is null, AcceptedOn is null, ReturnedOn is null, AnsweredOn is null, QualifiedOn is null, WonOn is null,
        (Outcome, Disposition, Phase, Status, Code),
        (IsOverride, IsAutoAccepted, IsSelfSourced, IsHistorical, IsContradicting, IsComplete, Passed));
}
