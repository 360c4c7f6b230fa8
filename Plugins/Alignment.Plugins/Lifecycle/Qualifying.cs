using Alignment.Domain.Lifecycle;
using Alignment.Plugins.Rejection;
using Microsoft.Xrm.Sdk;
using T = Alignment.Plugins.Tables;

namespace Alignment.Plugins.Lifecycle;

/// <summary>An opportunity opens, or opens again. A lead that was never handed off gets a hand-off of its own, kept apart.</summary>
internal static class Qualifying
{
    /// <summary>What a closing writes on the hand-off, and a reopening takes back.</summary>
    public static readonly string[] OfTheClosing =
    [
        T.Handoff.WonOn, T.Handoff.WonAmount, T.Handoff.WonMinutes, T.Handoff.Seller, T.Handoff.ExchangeRate, T.Handoff.CurrencyCode,
        T.Handoff.LostOn, T.Handoff.LostReason, T.Handoff.ClosedOn,
    ];

    public static void Apply(Story story, Actor acting)
    {
        var save = story.Save;
        if (story.Stage is Stage.Won or Stage.Lost) Reopen(story, acting);
        else if (StageMove.IsSelfSourced(story.Stage, Stage.Sql)) SelfSourced(story, acting);
        else
        {
            var row = story.Current();
            row[T.Handoff.Outcome] = new OptionSetValue(T.Outcome.Qualified);
            row[T.Handoff.SqlOn] = save.Now;
            if (save.Errand?.Opportunity is not null) row[T.Handoff.OpportunityCount] = 1;
            story.Move(Stage.Sql, acting);
        }

        // QualifyLead sets the state itself, after the opportunity; a lead that is closed before that would stop it.
        if (!save.On.IsPartOf("QualifyLead", T.Lead.Table)) LeadState.Match(save, Stage.Sql);
    }

    private static void SelfSourced(Story story, Actor acting)
    {
        var save = story.Save;
        var number = save.Stood<int>(T.Lead.HandoffCount) + 1;
        var row = HandoffRow.New(story, number, acting);
        row[T.Handoff.SelfSourced] = true;
        row[T.Handoff.Outcome] = new OptionSetValue(T.Outcome.Qualified);
        row[T.Handoff.SqlOn] = save.Now;
        row[T.Handoff.SqlMinutes] = 0;
        if (save.Errand?.Opportunity is not null) row[T.Handoff.OpportunityCount] = 1;
        if (save.Handoff is { } last) row[T.Handoff.Previous] = new EntityReference(T.Handoff.Table, last.Id);
        story.Handoff = row;
        story.Move(Stage.Sql, acting, "Self-sourced: marketing did not hand it off");
        save.Target[T.Lead.SelfSourced] = true;
        RejectionColumns.Clear(save.Target);
        save.Target[T.Lead.HandoffCount] = number;
    }

    /// <summary>Revenue is taken back; what happened stands in the events.</summary>
    private static void Reopen(Story story, Actor acting)
    {
        var row = story.Current();
        row[T.Handoff.Outcome] = new OptionSetValue(T.Outcome.Qualified);
        foreach (var column in OfTheClosing) row[column] = null;
        story.Move(Stage.Sql, acting, "Opportunity reopened");
    }
}
