using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Pipeline.Tests.Stories.Kpi.Recounting;

/// <summary>One hand-off, in the words of the catalogue of KPIs.</summary>
internal sealed record Pass(Entity Row)
{
    public DateTime HandedOff => Row.When(T.Handoff.HandedOffOn)!.Value;

    public Guid Lead => Row.Ref(T.Handoff.Lead)!.Value;

    /// <summary>Marketing's own, and not brought in from the past.</summary>
    public bool Counts => !Row.Is(T.Handoff.SelfSourced) && !Row.Is(T.Handoff.Historical);

    /// <summary>History counts for conversion where it is known how it ended.</summary>
    public bool Converts => !Row.Is(T.Handoff.SelfSourced) && (!Row.Is(T.Handoff.Historical) || Outcome is not (T.Outcome.Pending or T.Outcome.Accepted));

    public int? Outcome => Row.Option(T.Handoff.Outcome);

    public bool Touched => Row.Contains(T.Handoff.FirstTouchOn);

    public bool Accepted => Row.Contains(T.Handoff.AcceptedOn);

    public bool Returned => Row.Contains(T.Handoff.RejectedOn);

    public DateTime? ReturnedOn => Row.When(T.Handoff.RejectedOn);

    /// <summary>Sales said no themselves.</summary>
    public bool Refused => Returned && Outcome != T.Outcome.NotFollowedUp;

    public bool Decided => Accepted || Refused;

    public bool Overturned => Row.Option(T.Handoff.RejectionStatus) == T.RejectionStatus.Overturned;

    public bool BeforeAcceptance => Row.Option(T.Handoff.RejectionPhase) == T.RejectionPhase.BeforeAcceptance;

    public int? Disposition => Row.Option(T.Handoff.Disposition);

    public bool TurnedDown => Refused && BeforeAcceptance && !Overturned;

    public bool Rejected => TurnedDown && Disposition is T.Disposition.Recycle or T.Disposition.Disqualify or T.Disposition.Duplicate && TurnedDown;

    public bool SentBack => TurnedDown && !Rejected;

    /// <summary>Back with marketing to rest, whoever gave it back and when, unless that was overturned.</summary>
    public bool Rests => Returned && !Overturned && Disposition == T.Disposition.Recycle;

    public string Code => Row.GetAttributeValue<string>(T.Handoff.RejectionCode) ?? "";

    public bool Passed => Row.Option(T.Handoff.Result) == T.MqlResult.Pass;

    public bool Qualified => Row.Contains(T.Handoff.SqlOn);

    public bool Won => Outcome == T.Outcome.Won;
}
