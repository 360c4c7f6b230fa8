using Alignment.Domain.Kpi;
using Alignment.Domain.Rejection;
using Alignment.Plugins.Qualification;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Kpi.Tallying;

/// <summary>Hand-offs of a stretch of time, those together that are alike in everything a formula asks about.</summary>
internal static class HandoffTallies
{
    private const string Accepted = "a";
    private const string Returned = "r";
    private const string Qualified = "q";
    private const string Won = "v";
    private const string Outcome = "h";
    private const string Given = "p";
    private const string Phase = "f";
    private const string Status = "s";
    private const string Code = "c";
    private const string Result = "z";
    private const string Override = "e";
    private const string AutoAccepted = "k";
    private const string SelfSourced = "g";
    private const string Historical = "i";
    private const string Contradicts = "x";
    private const string Complete = "m";
    private const string Revenue = "y";
    private const string Attempts = "j";
    private const string Opportunities = "o";
    private const string Number = "b";
    private const string Recycle = "w";

    public static TallyQuery Ask(HandoffAxis axis, KpiTerms terms, DateTime asOf, bool isPast)
    {
        var query = new TallyQuery(T.Handoff.Table, T.Handoff.Id, HandoffAxes.Time(axis), isPast ? asOf : null).Sum(T.Handoff.WonAmount, Revenue)
            .By(T.Handoff.Outcome, Outcome).By(T.Handoff.Disposition, Given).By(T.Handoff.RejectionPhase, Phase).By(T.Handoff.RejectionStatus, Status)
            .By(T.Handoff.SelfSourced, SelfSourced).By(T.Handoff.Historical, Historical)
            .ByWhether(T.Handoff.AcceptedOn, Accepted).ByWhether(T.Handoff.RejectedOn, Returned).ByWhether(T.Handoff.SqlOn, Qualified).ByWhether(T.Handoff.WonOn, Won);
        // What is not asked for need not be grouped by: of most axes the formulas want to know little.
        if (axis is HandoffAxis.HandedOff or HandoffAxis.Returned) query.By(T.Handoff.RejectionCode, Code);
        if (axis == HandoffAxis.Returned) query.By(T.Handoff.RecycleNumber, Recycle);
        if (axis == HandoffAxis.HandedOff)
        {
            query.By(T.Handoff.Number, Number).Sum(T.Handoff.Attempts, Attempts).Sum(T.Handoff.OpportunityCount, Opportunities)
                .By(T.Handoff.Result, Result).By(T.Handoff.Override, Override).By(T.Handoff.AutoAccepted, AutoAccepted)
                .By(T.Handoff.Contradicts, Contradicts).By(T.Handoff.Complete, Complete);
        }

        HandoffAxes.Narrow(query, axis, terms, asOf);
        return query;
    }

    public static HandoffTally Of(TallyRow row) => new()
    {
        Count = row.Count,
        WonAmount = row.Sum(Revenue),
        Attempts = row.Number(Attempts),
        Opportunities = row.Number(Opportunities),
        IsAccepted = row.Has(Accepted),
        IsReturned = row.Has(Returned),
        // Of history the end is known, and not when it came.
        IsQualified = row.Has(Qualified) || (row.Yes(Historical) && row.Option(Outcome) is (T.Outcome.Qualified or T.Outcome.Won or T.Outcome.Lost)),
        IsWon = row.Has(Won) || (row.Yes(Historical) && row.Option(Outcome) == T.Outcome.Won),
        Outcome = Offset.Of<HandoffOutcome>(row.Choice(Outcome)),
        Disposition = row.Choice(Given) is { } what ? Offset.Of<Disposition>(what) : null,
        Phase = row.Choice(Phase) is { } phase ? Offset.Of<RejectionPhase>(phase) : null,
        RejectionStatus = row.Choice(Status) is { } status ? Offset.Of<RejectionStatus>(status) : null,
        RejectionCode = row.Text(Code) ?? "",
        IsOverride = row.Yes(Override),
        IsAutoAccepted = row.Yes(AutoAccepted),
        IsSelfSourced = row.Yes(SelfSourced),
        IsHistorical = row.Yes(Historical),
        IsFirstPass = row.Number(Number) == 1,
        IsFirstRecycle = row.Number(Recycle) == 1,
        IsContradicting = row.Yes(Contradicts),
        IsComplete = row.Yes(Complete),
        Passed = row.Option(Result) == T.MqlResult.Pass,
    };
}
