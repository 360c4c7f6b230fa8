namespace Alignment.Domain.Lifecycle;

/// <summary>Every move a lead can make, and for whom. What is not here is refused.</summary>
public static class Transitions
{
    private const Actor Anyone = Actor.System | Actor.Rep | Actor.Manager | Actor.Marketing | Actor.MarketingLead | Actor.Administrator;
    private const Actor Sales = Actor.Rep | Actor.Manager;
    private const Actor SalesOrSystem = Sales | Actor.System;
    private const string Reject = "return it to marketing with a reason";

    public static readonly IReadOnlyList<Transition> All =
    [
        new(1, Stage.None, Stage.Inquiry, Anyone, "create the lead"),
        new(2, Stage.Inquiry, Stage.Mql, Actor.System | Actor.Marketing | Actor.MarketingLead, "hand it off to sales"),
        new(4, Stage.Mql, Stage.Sal, SalesOrSystem, "accept it"),
        new(5, Stage.Mql, Stage.Recycled, SalesOrSystem, Reject, needsRejectionReason: true),
        new(5, Stage.Mql, Stage.Returned, Sales, Reject, needsRejectionReason: true),
        new(5, Stage.Mql, Stage.Disqualified, Sales, "disqualify it with a reason", needsRejectionReason: true),
        new(5, Stage.Mql, Stage.Duplicate, SalesOrSystem, "name it a duplicate with a reason", needsRejectionReason: true),
        new(6, Stage.Sal, Stage.Recycled, SalesOrSystem, Reject, needsRejectionReason: true),
        new(6, Stage.Sal, Stage.Returned, Sales, Reject, needsRejectionReason: true),
        new(6, Stage.Sal, Stage.Disqualified, Sales, "disqualify it with a reason", needsRejectionReason: true),
        new(6, Stage.Sal, Stage.Duplicate, SalesOrSystem, "name it a duplicate with a reason", needsRejectionReason: true),
        new(7, Stage.Mql, Stage.Sql, Actor.Rep, "qualify it"),
        new(7, Stage.Sal, Stage.Sql, Actor.Rep, "qualify it"),
        new(7, Stage.Inquiry, Stage.Sql, Actor.Rep, "qualify it as self-sourced"),
        new(7, Stage.Recycled, Stage.Sql, Actor.Rep, "qualify it as self-sourced"),
        new(8, Stage.Sql, Stage.Won, Actor.System, "close its opportunity as won"),
        new(8, Stage.Sql, Stage.Lost, Actor.System, "close its opportunity as lost"),
        new(8, Stage.Won, Stage.Sql, Actor.System, "reopen its opportunity"),
        new(8, Stage.Lost, Stage.Sql, Actor.System, "reopen its opportunity"),
        new(9, Stage.Lost, Stage.Recycled, SalesOrSystem, Reject, needsRejectionReason: true),
        new(10, Stage.Recycled, Stage.Inquiry, Actor.System | Actor.Marketing | Actor.MarketingLead, "wake it early with a reason", needsMoveReason: true),
        new(11, Stage.Recycled, Stage.Mql, Actor.System, "wait until it is handed off again"),
        new(12, Stage.Returned, Stage.Mql, Actor.Marketing | Actor.MarketingLead, "mend it and hand it off again"),
        new(13, Stage.Disqualified, Stage.Inquiry, Actor.MarketingLead | Actor.Manager, "reactivate it with a reason", needsMoveReason: true),
        new(14, Stage.Inquiry, Stage.Duplicate, Actor.System, "merge it into another lead"),
        new(14, Stage.Recycled, Stage.Duplicate, Actor.System, "merge it into another lead"),
        new(14, Stage.Returned, Stage.Duplicate, Actor.System, "merge it into another lead"),
        new(16, Stage.Sal, Stage.Mql, Actor.Rep, "take the acceptance back within 15 minutes"),
    ];

    public static Transition? Find(Stage from, Stage to)
    {
        foreach (var transition in All)
        {
            if (transition.From == from && transition.To == to) return transition;
        }

        return null;
    }

    /// <summary>What this person may do with the lead as it stands, in words; empty when nothing.</summary>
    public static IReadOnlyList<string> Open(Stage from, Actor who, LifecyclePolicy policy) =>
        InWords(From(from, policy).Where(move => StageMove.Acting(move, who, policy) != Actor.Nobody));

    /// <summary>The moves out of a stage that the organisation's policy leaves.</summary>
    internal static IEnumerable<Transition> From(Stage from, LifecyclePolicy policy) =>
        All.Where(move => move.From == from && !StageMove.IsBlocked(move, policy));

    internal static IReadOnlyList<string> InWords(IEnumerable<Transition> moves) =>
        moves.Select(move => move.Command).Distinct(StringComparer.Ordinal).ToList();
}
