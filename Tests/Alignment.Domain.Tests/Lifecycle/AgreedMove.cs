using Alignment.Domain.Lifecycle;

namespace Alignment.Domain.Tests.Lifecycle;

/// <summary>One line of the agreement between marketing and sales, in their own words.</summary>
/// <param name="Line">The line of the agreed table.</param>
/// <param name="Words">What the refusal of another move calls it.</param>
internal sealed record AgreedMove(int Line, Stage From, Stage To, Actor Who, string Words)
{
    private const Actor System = Actor.System;
    private const Actor Sales = Actor.Rep | Actor.Manager;
    private const Actor Marketing = Actor.Marketing | Actor.MarketingLead;
    private const Actor Everybody = System | Sales | Marketing | Actor.Administrator;

    internal static readonly Actor[] Roles =
        [System, Actor.Rep, Actor.Manager, Actor.Marketing, Actor.MarketingLead, Actor.Administrator];

    internal static readonly Stage[] Stages =
    [
        Stage.None, Stage.Inquiry, Stage.Mql, Stage.Sal, Stage.Sql, Stage.Won,
        Stage.Lost, Stage.Recycled, Stage.Returned, Stage.Disqualified, Stage.Duplicate,
    ];

    /// <summary>
    /// The system recycles what was never followed up, accepts after the deadline, and closes what was merged; it reopens the
    /// deal when the opportunity is reopened. Sales qualify leads they found themselves.
    /// </summary>
    internal static readonly AgreedMove[] All =
    [
        new(1, Stage.None, Stage.Inquiry, Everybody, "create"),
        new(2, Stage.Inquiry, Stage.Mql, System | Marketing, "hand it off to sales"),
        new(4, Stage.Mql, Stage.Sal, Sales | System, "accept it"),
        new(5, Stage.Mql, Stage.Recycled, Sales | System, "return it to marketing"),
        new(5, Stage.Mql, Stage.Returned, Sales, "return it to marketing"),
        new(5, Stage.Mql, Stage.Disqualified, Sales, "disqualify it"),
        new(5, Stage.Mql, Stage.Duplicate, Sales | System, "duplicate"),
        new(6, Stage.Sal, Stage.Recycled, Sales | System, "return it to marketing"),
        new(6, Stage.Sal, Stage.Returned, Sales, "return it to marketing"),
        new(6, Stage.Sal, Stage.Disqualified, Sales, "disqualify it"),
        new(6, Stage.Sal, Stage.Duplicate, Sales | System, "duplicate"),
        new(7, Stage.Mql, Stage.Sql, Actor.Rep, "qualify it"),
        new(7, Stage.Sal, Stage.Sql, Actor.Rep, "qualify it"),
        new(7, Stage.Inquiry, Stage.Sql, Actor.Rep, "self-sourced"),
        new(7, Stage.Recycled, Stage.Sql, Actor.Rep, "self-sourced"),
        new(8, Stage.Sql, Stage.Won, System, "as won"),
        new(8, Stage.Sql, Stage.Lost, System, "as lost"),
        new(8, Stage.Won, Stage.Sql, System, "reopen"),
        new(8, Stage.Lost, Stage.Sql, System, "reopen"),
        new(9, Stage.Lost, Stage.Recycled, Sales | System, "return it to marketing"),
        new(10, Stage.Recycled, Stage.Inquiry, System | Marketing, "wake it"),
        new(11, Stage.Recycled, Stage.Mql, System, "handed off again"),
        new(12, Stage.Returned, Stage.Mql, Marketing, "mend it"),
        new(13, Stage.Disqualified, Stage.Inquiry, Actor.MarketingLead | Actor.Manager, "reactivate"),
        new(14, Stage.Inquiry, Stage.Duplicate, System, "merge it"),
        new(14, Stage.Recycled, Stage.Duplicate, System, "merge it"),
        new(14, Stage.Returned, Stage.Duplicate, System, "merge it"),
        new(16, Stage.Sal, Stage.Mql, Actor.Rep, "take the acceptance back"),
    ];

    internal bool IsSelfSourced => Words == "self-sourced";

    internal static AgreedMove? Of(Stage from, Stage to) => Array.Find(All, move => move.From == from && move.To == to);

    /// <summary>Every stage with every stage: a hundred and twenty-one pairs.</summary>
    internal static TheoryData<Stage, Stage> EveryPair()
    {
        var pairs = new TheoryData<Stage, Stage>();
        foreach (var from in Stages)
            foreach (var to in Stages)
                pairs.Add(from, to);
        return pairs;
    }

    internal static string Name(Stage stage) => stage switch
    {
        Stage.None => "–",
        Stage.Mql or Stage.Sal or Stage.Sql => stage.ToString().ToUpperInvariant(),
        _ => stage.ToString(),
    };
}
