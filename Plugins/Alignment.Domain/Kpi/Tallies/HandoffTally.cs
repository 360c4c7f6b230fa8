using Alignment.Domain.Rejection;

namespace Alignment.Domain.Kpi;

/// <summary>
/// So many hand-offs that are alike in everything a formula asks about. What has happened is told as of when it was counted,
/// whenever it happened.
/// </summary>
public sealed class HandoffTally
{
    public long Count { get; init; }

    /// <summary>Of all of them together, in the base currency, at the rates of the closings.</summary>
    public decimal WonAmount { get; init; }

    /// <summary>Attempts to reach the buyer, of all of them together.</summary>
    public long Attempts { get; init; }

    /// <summary>Opportunities that came of all of them together.</summary>
    public long Opportunities { get; init; }

    public bool IsAccepted { get; init; }

    /// <summary>It was given back, with whatever disposition, before or after acceptance, by sales or because nobody followed up.</summary>
    public bool IsReturned { get; init; }

    /// <summary>An opportunity came of it.</summary>
    public bool IsQualified { get; init; }

    public bool IsWon { get; init; }

    public HandoffOutcome Outcome { get; init; }

    /// <summary>Null unless it was given back.</summary>
    public Disposition? Disposition { get; init; }

    /// <summary>Null unless it was given back.</summary>
    public RejectionPhase? Phase { get; init; }

    /// <summary>Null unless it was given back.</summary>
    public RejectionStatus? RejectionStatus { get; init; }

    /// <summary>The code of the reason; empty for none.</summary>
    public string RejectionCode { get; init; } = string.Empty;

    /// <summary>Marketing handed it off by hand although it did not pass.</summary>
    public bool IsOverride { get; init; }

    /// <summary>It was accepted by qualifying it, or by nobody's saying no.</summary>
    public bool IsAutoAccepted { get; init; }

    /// <summary>Sales found the lead themselves.</summary>
    public bool IsSelfSourced { get; init; }

    /// <summary>It was brought in as history.</summary>
    public bool IsHistorical { get; init; }

    /// <summary>Hand-off number 1 of its lead; told of hand-offs by when they were handed off.</summary>
    public bool IsFirstPass { get; init; }

    /// <summary>The first recycle of its lead; told of hand-offs by when they were given back.</summary>
    public bool IsFirstRecycle { get; init; }

    /// <summary>The reason speaks against a criterion that the lead met.</summary>
    public bool IsContradicting { get; init; }

    /// <summary>All minimum information was there at the hand-off.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The definition said that it is an MQL.</summary>
    public bool Passed { get; init; }

    /// <summary>Marketing's, and lived through here: what the figures of hand-offs are about.</summary>
    public bool IsMql => !IsSelfSourced && !IsHistorical;

    /// <summary>Marketing's; history counts where it is known what became of it.</summary>
    public bool IsConvertible => !IsSelfSourced && (!IsHistorical || Outcome is not (HandoffOutcome.Pending or HandoffOutcome.Accepted));

    /// <summary>Sales themselves gave it back.</summary>
    public bool IsGivenBack => IsReturned && Outcome != HandoffOutcome.NotFollowedUp;

    /// <summary>Sales accepted it or gave it back.</summary>
    public bool IsDecided => IsAccepted || IsGivenBack;

    /// <summary>Sales gave it back instead of accepting it, and nobody overturned that.</summary>
    public bool IsTurnedDown => IsGivenBack && Phase == Kpi.RejectionPhase.BeforeAcceptance && !IsOverturned;

    /// <summary>Turned down for what the lead is: recycled, disqualified or a duplicate.</summary>
    public bool IsRejected => IsTurnedDown && Disposition is { } what && !Dispositions.IsReturn(what);

    /// <summary>Turned down to be mended, sent elsewhere, or because the definition is wrong: that says nothing about the lead.</summary>
    public bool IsSentBack => IsTurnedDown && Disposition is { } what && Dispositions.IsReturn(what);

    /// <summary>Turned down for now.</summary>
    public bool IsRecycled => IsTurnedDown && Disposition == Domain.Rejection.Disposition.Recycle;

    /// <summary>Recycled after sales had accepted it.</summary>
    public bool IsRecycledLater =>
        IsGivenBack && Phase is Kpi.RejectionPhase.AfterAcceptance or Kpi.RejectionPhase.AfterLoss && !IsOverturned && Disposition == Domain.Rejection.Disposition.Recycle;

    /// <summary>It rests until marketing bring it again, whoever gave it back and when.</summary>
    public bool IsResting => IsReturned && !IsOverturned && Disposition == Domain.Rejection.Disposition.Recycle;

    public bool IsContested => RejectionStatus is Domain.Rejection.RejectionStatus.Contested or Domain.Rejection.RejectionStatus.Upheld or Domain.Rejection.RejectionStatus.Overturned;

    /// <summary>Marketing contested the rejection, and a sales manager agreed: it no longer counts as one.</summary>
    public bool IsOverturned => RejectionStatus == Domain.Rejection.RejectionStatus.Overturned;
}
